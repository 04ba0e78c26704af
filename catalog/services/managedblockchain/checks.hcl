check "managedblockchain-member-password-not-written-out" {
  title          = "Managed Blockchain members have no administrator's password in the source"
  responsibility = "iam.platform"
  resource       = "AWS::ManagedBlockchain::Member"
  severity       = "critical"
  condition      = !is_written_out(self.MemberConfiguration.MemberFrameworkConfiguration.MemberFabricConfiguration.AdminPassword)
  why            = "The administrator of the certificate authority can make identities in the network; a password in a template is known to everybody who reads the repository."
  fix            = "Take {MemberConfiguration.MemberFrameworkConfiguration.MemberFabricConfiguration:AdminPassword} from Secrets Manager by a dynamic reference."
  example "pass" { MemberConfiguration = { MemberFrameworkConfiguration = { MemberFabricConfiguration = { AdminUsername = "admin", AdminPassword = "{{resolve:secretsmanager:fabric:SecretString:password}}" } } } }
  example "fail" { MemberConfiguration = { MemberFrameworkConfiguration = { MemberFabricConfiguration = { AdminUsername = "admin", AdminPassword = "Correct0Horse" } } } }
}
