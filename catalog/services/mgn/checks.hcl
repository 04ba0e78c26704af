check "mgn-launch-no-public-address" {
  title          = "Migrated servers start without public addresses"
  responsibility = "net.exposure"
  resource       = "AWS::MGN::LaunchConfigurationTemplate"
  severity       = "high"
  like           = off(self.AssociatePublicIpAddress)
  why            = "A server that came from a closed network stands on the internet the moment it is launched."
  fix            = "Set {AssociatePublicIpAddress} to false."
}
