check "mgn-launch-no-public-address" {
  title          = "Migrated servers start without public addresses"
  responsibility = "net.exposure"
  resource       = "AWS::MGN::LaunchConfigurationTemplate"
  severity       = "high"
  condition      = self.AssociatePublicIpAddress != true
  why            = "A server that came from a closed network stands on the internet the moment it is launched."
  fix            = "Set AssociatePublicIpAddress to false."
  requirements   = { nist-800-53-r5 = ["SC-7", "AC-4"], pci-dss-4 = ["1.4.4"] }
  example "pass" { AssociatePublicIpAddress = false }
  example "fail" { AssociatePublicIpAddress = true }
  example "unknown" { AssociatePublicIpAddress = unknown("parameter without default") }
}
