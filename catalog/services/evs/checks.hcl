check "evs-environment-hcx-private" {
  title          = "Migration traffic into EVS does not pass the internet"
  responsibility = "net.exposure"
  resource       = "AWS::EVS::Environment"
  severity       = "medium"
  condition      = self.InitialVlans.IsHcxPublic != true || self.InitialVlans.HcxNetworkAclId != null
  why            = "A public HCX network puts the appliances that move virtual machines on the internet."
  fix            = "Set {InitialVlans.IsHcxPublic} to false, or name a network ACL in {InitialVlans:HcxNetworkAclId} that admits the own site only."
  remedy         = { "InitialVlans.IsHcxPublic" = false }
  example "pass" { InitialVlans = { IsHcxPublic = false } }
  example "pass" "behind an ACL" { InitialVlans = { IsHcxPublic = true, HcxNetworkAclId = "acl-0123456789abcdef0" } }
  example "fail" { InitialVlans = { IsHcxPublic = true } }
}
