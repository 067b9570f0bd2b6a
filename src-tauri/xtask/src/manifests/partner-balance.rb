cask "partner-balance" do
  arch arm: "aarch64", intel: "x86_64"

  version "@VERSION@"
  sha256 arm:   "@ARM_SUM@",
         intel: "@INTEL_SUM@"

  url "https://github.com/partner-balance/partner-balance/releases/download/v#{version}/partner-balance_#{version}_#{arch}.dmg"
  name "Partner Balance"
  desc "Balance of a Yeastar Partner Portal account, in the menu bar"
  homepage "https://github.com/partner-balance/partner-balance"

  depends_on macos: :ventura

  app "Partner Balance.app"
  binary "#{appdir}/Partner Balance.app/Contents/MacOS/partner-balance"

  # Not launchctl: each upgrade uninstalls first, and would take the start at login away for good.
  uninstall quit: "app.partnerbalance.tray"

  zap launchctl: "app.partnerbalance.tray",
      trash:     [
        "~/Library/Application Support/partner-balance",
        "~/Library/LaunchAgents/app.partnerbalance.tray.plist",
      ]
end
