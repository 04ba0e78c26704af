checks "workspaces-volume-encrypted" {
  each "workspaces-root-volume-encrypted" {
    title    = "WorkSpaces encrypt their root volume"
    property = "RootVolumeEncryptionEnabled"
    why      = "Programs, caches and swapped memory of a desktop lie on its root volume, which can be encrypted only when it is made."
  }
  each "workspaces-user-volume-encrypted" {
    title    = "WorkSpaces encrypt their user volume"
    property = "UserVolumeEncryptionEnabled"
    why      = "The user's files lie on it, and it can be encrypted only when it is made."
  }
  responsibility = "data.encrypt-rest"
  resource       = "AWS::WorkSpaces::Workspace"
  severity       = "high"
  like           = on(self[each.property])
  fix            = "Make the WorkSpace anew with {${each.property}} true and a {VolumeEncryptionKey}."
}

check "workspaces-own-key" {
  title          = "Encrypted WorkSpaces use a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::WorkSpaces::Workspace"
  severity       = "low"
  applies        = self.RootVolumeEncryptionEnabled == true || self.UserVolumeEncryptionEnabled == true
  like           = own_key(self.VolumeEncryptionKey)
  why            = "The AWS managed key's policy cannot be changed, so it narrows nobody."
  given { RootVolumeEncryptionEnabled = true }
  example "pass" { VolumeEncryptionKey = "arn:aws:kms:eu-west-1:123456789012:key/1234" }
  example "not-applicable" { UserName = "alice" }
}

check "workspaces-ip-group-narrowed" {
  title          = "IP access control groups of WorkSpaces do not admit the whole internet"
  responsibility = "net.firewall"
  resource       = "AWS::WorkSpaces::WorkspaceIpGroup"
  severity       = "medium"
  condition      = !anytrue([for r in self.UserRules : public_cidr(r.IpRule)])
  why            = "A group that admits every address protects nothing, while it looks as if it did."
  fix            = "List the addresses of offices and gateways in {UserRules.IpRule}."
  example "pass" { UserRules = [{ IpRule = "203.0.113.0/24" }] }
  example "fail" { UserRules = [{ IpRule = "0.0.0.0/0" }] }
  example "unknown" { UserRules = [{ IpRule = unknown("parameter without default") }] }
}
