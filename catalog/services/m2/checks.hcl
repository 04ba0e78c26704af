check "m2-environment-not-public" {
  title          = "Mainframe Modernization environments are not reachable from the internet"
  responsibility = "net.exposure"
  resource       = "AWS::M2::Environment"
  severity       = "high"
  condition      = self.PubliclyAccessible == null ? unknown("what AWS takes when nothing is said") : self.PubliclyAccessible == false
  why            = "Terminals and interfaces of a mainframe's application were made for a closed network."
  fix            = "Set {PubliclyAccessible} to false."
  remedy         = { PubliclyAccessible = false }
  example "pass" { PubliclyAccessible = false }
  example "fail" { PubliclyAccessible = true }
  example "unknown" { PubliclyAccessible = unknown("parameter without default") }
  example "unknown" "nothing is said" { Name = "ledger" }
}

check "m2-environment-highly-available" {
  title          = "Mainframe Modernization environments run on more than one instance"
  responsibility = "ops.resilience"
  resource       = "AWS::M2::Environment"
  severity       = "low"
  condition      = coalesce(self.HighAvailabilityConfig.DesiredCapacity, 1) > 1
  why            = "A single instance is down with its Availability Zone, and in its maintenance window."
  fix            = "Set {HighAvailabilityConfig.DesiredCapacity} to 2 or more."
  remedy         = { "HighAvailabilityConfig.DesiredCapacity" = 2 }
  example "pass" { HighAvailabilityConfig = { DesiredCapacity = 2 } }
  example "fail" "the default" { Name = "ledger" }
}
