//! Timers of the Linux kernel as futures. Owns descriptors of timerfd_create(2); knows no schedule and no fallback.

use std::io;
use std::os::fd::OwnedFd;
use std::time::Duration;

use rustix::io::Errno;
use rustix::time::{Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec};
use tokio::io::unix::AsyncFd;

use crate::descriptor;

const NEVER_AGAIN: Timespec = Timespec { tv_sec: 0, tv_nsec: 0 };

/// Waits until `CLOCK_BOOTTIME` has reached `elapsed`.
pub(super) async fn sleep_until(elapsed: Duration) -> io::Result<()> {
    // A time of zero would disarm the timer instead of firing it.
    let at = elapsed.max(Duration::from_nanos(1));
    // A time that the kernel can't represent: the latest one that it can.
    let at = Timespec::try_from(at).unwrap_or(Timespec { tv_sec: i64::MAX, tv_nsec: 0 });
    let timer = create(TimerfdClockId::Boottime)?;
    arm(&timer, TimerfdTimerFlags::ABSTIME, at)?;
    let timer = descriptor::readable(timer)?;
    // Readable means expired: the descriptor is used once, so nothing has to be read from it.
    timer.readable().await.map(drop)
}

fn create(clock: TimerfdClockId) -> io::Result<OwnedFd> {
    Ok(rustix::time::timerfd_create(clock, TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK)?)
}

fn arm(timer: &OwnedFd, flags: TimerfdTimerFlags, at: Timespec) -> rustix::io::Result<()> {
    rustix::time::timerfd_settime(timer, flags, &Itimerspec { it_interval: NEVER_AGAIN, it_value: at }).map(drop)
}

/// A descriptor that becomes readable when the wall clock was set.
trait Alarm {
    fn descriptor(&self) -> &AsyncFd<OwnedFd>;
    /// Reads the timer: `CANCELED` after a jump of the clock, `AGAIN` when there was none.
    fn read(&self) -> rustix::io::Result<()>;
    /// Makes it ready for the next jump.
    fn rearm(&self) -> rustix::io::Result<()>;
}

/// A timer set to the latest time there is, which the kernel cancels when the wall clock jumps.
#[derive(Debug)]
struct CancelOnSetTimer(AsyncFd<OwnedFd>);

impl Alarm for CancelOnSetTimer {
    fn descriptor(&self) -> &AsyncFd<OwnedFd> {
        &self.0
    }

    fn read(&self) -> rustix::io::Result<()> {
        rustix::io::read(self.0.get_ref(), &mut [0u8; 8]).map(drop)
    }

    fn rearm(&self) -> rustix::io::Result<()> {
        let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
        match arm(self.0.get_ref(), flags, Timespec { tv_sec: i64::MAX, tv_nsec: 0 }) {
            // The clock was set again just now: the timer is armed all the same (timerfd_create(2), NOTES), and the change
            // belongs to the one being reported.
            Err(Errno::CANCELED) => Ok(()),
            other => other,
        }
    }
}

/// The alarm for jumps of the wall clock.
#[derive(Debug)]
pub(super) struct ChangeAlarm(CancelOnSetTimer);

impl ChangeAlarm {
    pub(super) fn set() -> io::Result<Self> {
        let timer = create(TimerfdClockId::Realtime)?;
        let timer = CancelOnSetTimer(descriptor::readable(timer)?);
        timer.rearm()?;
        Ok(Self(timer))
    }

    pub(super) async fn changed(&self) -> io::Result<()> {
        cancelled(&self.0).await
    }
}

async fn cancelled(alarm: &impl Alarm) -> io::Result<()> {
    loop {
        let mut ready = alarm.descriptor().readable().await?;
        match alarm.read() {
            Err(Errno::CANCELED) => return Ok(alarm.rearm()?),
            Err(Errno::AGAIN) => ready.clear_ready(),
            Err(Errno::INTR) => {}
            // It expired: nothing jumped.
            Ok(()) => alarm.rearm()?,
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::VecDeque;
    use std::task::Poll;

    use partner_balance_core::clock::Clock;
    use rustix::event::EventfdFlags;

    use super::*;
    use crate::clock::SystemClock;

    /// A readable descriptor with prescribed answers.
    struct Scripted {
        fd: AsyncFd<OwnedFd>,
        answers: RefCell<VecDeque<rustix::io::Result<()>>>,
        rearmed: RefCell<usize>,
    }

    impl Alarm for Scripted {
        fn descriptor(&self) -> &AsyncFd<OwnedFd> {
            &self.fd
        }

        fn read(&self) -> rustix::io::Result<()> {
            self.answers.borrow_mut().pop_front().unwrap_or(Err(Errno::AGAIN))
        }

        fn rearm(&self) -> rustix::io::Result<()> {
            *self.rearmed.borrow_mut() += 1;
            Ok(())
        }
    }

    fn scripted(answers: &[rustix::io::Result<()>]) -> Scripted {
        let fd = rustix::event::eventfd(1, EventfdFlags::NONBLOCK | EventfdFlags::CLOEXEC).unwrap();
        let fd = descriptor::readable(fd).unwrap();
        Scripted { fd, answers: RefCell::new(answers.iter().copied().collect()), rearmed: RefCell::new(0) }
    }

    /// An event that the kernel sends after those that are there already.
    async fn another_event() -> io::Result<()> {
        sleep_until(SystemClock.now().elapsed + Duration::from_millis(1)).await
    }

    #[tokio::test]
    async fn a_cancelled_read_is_a_change_and_arms_again() {
        let alarm = scripted(&[Err(Errno::INTR), Err(Errno::CANCELED), Err(Errno::CANCELED)]);
        cancelled(&alarm).await.unwrap();
        assert_eq!(*alarm.rearmed.borrow(), 1);
        cancelled(&alarm).await.unwrap();
        assert_eq!(*alarm.rearmed.borrow(), 2);
    }

    #[tokio::test]
    async fn nothing_to_read_is_no_change_and_does_not_spin() {
        let alarm = scripted(&[Err(Errno::AGAIN)]);
        let mut waiting = std::pin::pin!(cancelled(&alarm));
        let mut checks = 0;
        let counted = std::future::poll_fn(|cx| {
            checks += 1;
            waiting.as_mut().poll(cx)
        });
        tokio::select! {
            biased;
            told = counted => panic!("{told:?}"),
            slept = another_event() => slept.unwrap(),
        }
        assert!(checks <= 4, "looked at {checks} times for two events");
        assert_eq!(alarm.answers.borrow().len(), 0);
        assert_eq!(*alarm.rearmed.borrow(), 0);
    }

    #[tokio::test]
    async fn another_error_is_passed_on() {
        let alarm = scripted(&[Err(Errno::BADF)]);
        assert!(cancelled(&alarm).await.is_err());
    }

    #[tokio::test]
    async fn the_kernel_accepts_the_alarm_and_keeps_quiet() {
        let alarm = ChangeAlarm::set().unwrap();
        assert_eq!(alarm.0.read(), Err(Errno::AGAIN));
        let spec = rustix::time::timerfd_gettime(alarm.0.descriptor().get_ref()).unwrap();
        assert!(spec.it_value.tv_sec > 1_000_000_000, "armed for {:?}", spec.it_value);
        tokio::select! {
            biased;
            told = alarm.changed() => panic!("{told:?}"),
            slept = another_event() => slept.unwrap(),
        }
    }

    #[tokio::test]
    async fn sleeps_until_its_time_and_no_longer() {
        let start = SystemClock.now().elapsed;
        sleep_until(start + Duration::from_millis(120)).await.unwrap();
        let slept = SystemClock.now().elapsed - start;
        assert!(slept >= Duration::from_millis(120), "{slept:?}");
        assert!(slept < Duration::from_secs(5), "{slept:?}");
    }

    #[tokio::test]
    async fn a_time_in_the_past_is_due_at_once_and_the_latest_time_never() {
        sleep_until(Duration::ZERO).await.unwrap();
        sleep_until(SystemClock.now().elapsed.saturating_sub(Duration::from_secs(1))).await.unwrap();
        let mut never = std::pin::pin!(sleep_until(Duration::MAX));
        let first = std::future::poll_fn(|cx| Poll::Ready(never.as_mut().poll(cx))).await;
        assert!(first.is_pending(), "{first:?}");
    }
}
