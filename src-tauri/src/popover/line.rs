//! Reads lines from a pipe and wipes each from memory after its use: one may hold the secret typed into the connect form.
//! Must not know what a line means.

use tokio::io::{AsyncRead, AsyncReadExt};
use zeroize::{Zeroize, Zeroizing};

/// The longest line, without its end, in bytes.
pub const LINE_LIMIT: usize = 64 * 1024;

/// Why no further line can be read.
#[derive(Debug, thiserror::Error)]
pub enum LineError {
    /// A line that doesn't end.
    #[error("a line is longer than {LINE_LIMIT} bytes")]
    TooLong,
    /// The pipe failed.
    #[error("the pipe failed: {0}")]
    Pipe(#[from] std::io::Error),
}

/// Reads lines from a pipe into a buffer that never grows (a grown one would leave copies behind) and is wiped.
pub struct Lines<R> {
    source: R,
    buffer: Zeroizing<Vec<u8>>,
    /// Bytes of the last returned line, with its end.
    used: usize,
    /// Bytes in the buffer.
    filled: usize,
}

impl<R: AsyncRead + Unpin> Lines<R> {
    /// Lines from `source`.
    pub fn new(source: R) -> Self {
        Self { source, buffer: Zeroizing::new(vec![0; LINE_LIMIT + 1]), used: 0, filled: 0 }
    }

    /// The next line without its end; none at the end of input. An unfinished last line is not returned. Wipes the line
    /// before. Cancelling loses nothing.
    ///
    /// # Errors
    /// The line is too long, or the pipe failed.
    pub async fn next(&mut self) -> Result<Option<&[u8]>, LineError> {
        self.wipe_used();
        let mut searched = 0;
        loop {
            if let Some(end) = self.buffer[searched..self.filled].iter().position(|&byte| byte == b'\n') {
                let end = searched + end;
                self.used = end + 1;
                return Ok(Some(&self.buffer[..end]));
            }
            searched = self.filled;
            if self.filled == self.buffer.len() {
                return Err(LineError::TooLong);
            }
            match self.source.read(&mut self.buffer[self.filled..]).await? {
                0 => return Ok(None),
                count => self.filled += count,
            }
        }
    }

    /// Wipes the last returned line and moves what was read beyond it to the front.
    fn wipe_used(&mut self) {
        let rest = self.filled - self.used;
        self.buffer.copy_within(self.used..self.filled, 0);
        self.buffer[rest..self.filled].zeroize();
        self.filled = rest;
        self.used = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block_on<F: Future>(future: F) -> F::Output {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
    }

    async fn all(input: &[u8]) -> (Vec<String>, Option<LineError>) {
        let mut lines = Lines::new(input);
        let mut seen = Vec::new();
        loop {
            match lines.next().await {
                Ok(Some(line)) => seen.push(String::from_utf8(line.to_vec()).unwrap()),
                Ok(None) => return (seen, None),
                Err(fault) => return (seen, Some(fault)),
            }
        }
    }

    #[test]
    fn lines_come_one_by_one() {
        for (input, expected) in [
            (&b""[..], vec![]),
            (b"a\n", vec!["a"]),
            (b"a\n\nbc\n", vec!["a", "", "bc"]),
            (b"a\nunfinished", vec!["a"]),
        ] {
            let (seen, fault) = block_on(all(input));
            assert_eq!(seen, expected);
            assert!(fault.is_none());
        }
    }

    #[test]
    fn a_line_may_be_as_long_as_the_limit_and_no_longer() {
        let mut input = vec![b'x'; LINE_LIMIT];
        input.extend_from_slice(b"\nnext\n");
        let (seen, fault) = block_on(all(&input));
        assert_eq!((seen.len(), seen[0].len(), seen[1].as_str()), (2, LINE_LIMIT, "next"));
        assert!(fault.is_none());
        let mut input = vec![b'x'; LINE_LIMIT + 1];
        input.push(b'\n');
        let (seen, fault) = block_on(all(&input));
        assert!(seen.is_empty());
        assert!(matches!(fault, Some(LineError::TooLong)));
    }

    #[test]
    fn lines_in_pieces() {
        block_on(async {
            let (mut ours, theirs) = tokio::io::duplex(3);
            let writing = async {
                tokio::io::AsyncWriteExt::write_all(&mut ours, b"hello\nworld, in pieces\n").await.unwrap();
                drop(ours);
            };
            let reading = async {
                let mut lines = Lines::new(theirs);
                assert_eq!(lines.next().await.unwrap(), Some(&b"hello"[..]));
                assert_eq!(lines.next().await.unwrap(), Some(&b"world, in pieces"[..]));
                assert_eq!(lines.next().await.unwrap(), None);
            };
            tokio::join!(writing, reading);
        });
    }

    #[test]
    fn p5_a_line_is_wiped_before_the_next() {
        block_on(async {
            let mut lines = Lines::new(&b"s3cret\nx\n"[..]);
            assert_eq!(lines.next().await.unwrap(), Some(&b"s3cret"[..]));
            assert_eq!(lines.next().await.unwrap(), Some(&b"x"[..]));
            assert!(lines.next().await.unwrap().is_none());
            assert!(lines.buffer.iter().all(|&byte| byte == 0));
        });
    }
}
