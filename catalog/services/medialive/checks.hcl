check "medialive-channel-window" {
  title          = "MediaLive channels name a maintenance window"
  responsibility = "plat.update-settings"
  resource       = "AWS::MediaLive::Channel"
  severity       = "low"
  applies        = self.AnywhereSettings == null
  condition      = self.Maintenance.MaintenanceDay != null && self.Maintenance.MaintenanceStartTime != null
  why            = "Maintenance restarts the channel; where no window is named, AWS chooses one, and it may fall into a broadcast."
  fix            = "Set {Maintenance} with {Maintenance:MaintenanceDay} and {Maintenance:MaintenanceStartTime}."
  source         = "medialive-maintenance"
  example "pass" { Maintenance = { MaintenanceDay = "TUESDAY", MaintenanceStartTime = "03:00" } }
  example "fail" "default" { Name = "news" }
  example "not-applicable" "MediaLive Anywhere" { AnywhereSettings = { ClusterId = "1234567" } }
}

check "medialive-channel-two-pipelines" {
  title          = "MediaLive channels run two pipelines"
  responsibility = "ops.resilience"
  resource       = "AWS::MediaLive::Channel"
  severity       = "low"
  condition      = coalesce(self.ChannelClass, "STANDARD") == "STANDARD"
  why            = "When the only pipeline fails, nothing comes out until it runs again."
  fix            = "Set {ChannelClass} to STANDARD, and give each pipeline a source."
  remedy         = { ChannelClass = "STANDARD" }
  source         = "medialive-channel-class"
  uninherits     = { "ops.resilience" = "AWS keeps a live channel on air when a part of it fails." }
  example "pass" "default" { Name = "news" }
  example "pass" { ChannelClass = "STANDARD" }
  example "fail" { ChannelClass = "SINGLE_PIPELINE" }
}

check "medialive-input-not-open" {
  title          = "Input security groups of MediaLive name their senders"
  responsibility = "net.firewall"
  resource       = "AWS::MediaLive::InputSecurityGroup"
  severity       = "high"
  condition      = !anytrue([for r in self.WhitelistRules : public_cidr(r.Cidr)])
  why            = "Anybody on the internet could push a picture of theirs into the channel."
  fix            = "List the senders' addresses in {WhitelistRules.Cidr}."
  source         = "medialive-security"
  example "pass" { WhitelistRules = [{ Cidr = "192.0.2.0/28" }] }
  example "fail" { WhitelistRules = [{ Cidr = "0.0.0.0/0" }] }
  example "unknown" { WhitelistRules = [{ Cidr = unknown("parameter without default") }] }
}
