check "mediaconnect-flow-window" {
  title          = "MediaConnect flows name a maintenance window"
  responsibility = "plat.update-settings"
  resource       = "AWS::MediaConnect::Flow"
  severity       = "low"
  condition      = self.Maintenance.MaintenanceDay != null && self.Maintenance.MaintenanceStartHour != null
  why            = "Maintenance interrupts the flow; where no window is named, it comes when AWS chooses, perhaps in a broadcast."
  fix            = "Set {Maintenance} with {Maintenance:MaintenanceDay} and {Maintenance:MaintenanceStartHour}."
  source         = "mediaconnect-maintenance"
  example "pass" { Maintenance = { MaintenanceDay = "Tuesday", MaintenanceStartHour = "03:00" } }
  example "fail" "default" { Name = "contribution" }
}

check "mediaconnect-source-not-open" {
  title          = "Sources of MediaConnect flows name their senders"
  responsibility = "net.firewall"
  resource       = ["AWS::MediaConnect::Flow", "AWS::MediaConnect::FlowSource"]
  severity       = "high"
  condition      = !public_cidr(self.Source.WhitelistCidr) && !public_cidr(self.WhitelistCidr)
  why            = "Anybody on the internet could send a picture of theirs into the flow."
  fix            = "Set {WhitelistCidr} to the senders' addresses."
  source         = "mediaconnect-security"
  example "pass" { Source = { Protocol = "rtp", WhitelistCidr = "192.0.2.0/28" } }
  example "pass" "separate source" { WhitelistCidr = "192.0.2.0/28" }
  example "fail" { Source = { Protocol = "rtp", WhitelistCidr = "0.0.0.0/0" } }
  example "fail" "separate source" { WhitelistCidr = "0.0.0.0/0" }
}
