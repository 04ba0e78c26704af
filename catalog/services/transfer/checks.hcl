check "transfer-server-no-plain-ftp" {
  title          = "Transfer servers do not offer plain FTP"
  responsibility = "data.transit"
  resource       = "AWS::Transfer::Server"
  severity       = "high"
  condition      = !contains(self.Protocols, "FTP")
  why            = "Passwords and files cross the network in the clear."
  fix            = "Take FTP out of {Protocols}; use SFTP or FTPS."
  example "pass" "SFTP" { Protocols = ["SFTP"] }
  example "pass" "AWS's default is SFTP" {}
  example "fail" { Protocols = ["SFTP", "FTP"] }
}

check "transfer-server-security-policy-current" {
  title          = "Transfer servers use a security policy of 2023 or later"
  responsibility = "data.transit"
  resource       = "AWS::Transfer::Server"
  severity       = "medium"
  condition      = length(regexall("-20(2[3-9]|[3-9][0-9])-", self.SecurityPolicyName)) > 0 && !strcontains(self.SecurityPolicyName, "Experimental")
  why            = "Old policies admit weak key exchanges and ciphers. Templates that say nothing get the policy of 2018."
  fix            = "Set {SecurityPolicyName} to the newest policy, for instance TransferSecurityPolicy-2025-03."
  source         = "transfer-security-policies"
  example "pass" { SecurityPolicyName = "TransferSecurityPolicy-2024-01" }
  example "pass" "newest" { SecurityPolicyName = "TransferSecurityPolicy-2025-03" }
  example "pass" "FIPS" { SecurityPolicyName = "TransferSecurityPolicy-FIPS-2024-01" }
  example "fail" "CloudFormation's default" {}
  example "fail" "old" { SecurityPolicyName = "TransferSecurityPolicy-2020-06" }
}

check "transfer-server-in-vpc" {
  title          = "Transfer servers have their endpoint in a VPC"
  responsibility = "net.exposure"
  resource       = "AWS::Transfer::Server"
  severity       = "medium"
  condition      = contains(local.of_vpcs, self.EndpointType)
  why            = "A public endpoint takes logins from everywhere, and no security group can narrow it."
  fix            = "Set {EndpointType} to VPC, with {EndpointDetails}."
  example "pass" { EndpointType = "VPC" }
  example "fail" "AWS's default" {}
  example "fail" { EndpointType = "PUBLIC" }
}

check "transfer-server-logs-on" {
  title          = "Transfer servers write logs"
  responsibility = "ops.logging"
  resource       = "AWS::Transfer::Server"
  severity       = "medium"
  condition      = length(self.StructuredLogDestinations) > 0 || self.LoggingRole != null
  why            = "Who logged on and which files went where can be seen nowhere."
  fix            = "Name a log group in {StructuredLogDestinations}."
  example "pass" { StructuredLogDestinations = ["arn:aws:logs:eu-west-1:111122223333:log-group:transfer:*"] }
  example "pass" "the older way" { LoggingRole = "arn:aws:iam::111122223333:role/log" }
  example "fail" {}
}

check "transfer-connector-logs-on" {
  title          = "Transfer connectors write logs"
  responsibility = "ops.logging"
  resource       = "AWS::Transfer::Connector"
  severity       = "medium"
  level          = "thorough"
  like           = named(self.LoggingRole, "arn:aws:iam::111122223333:role/log")
  why            = "Which files were sent to a partner, and what failed, can be seen nowhere."
  fix            = "Name a role in {LoggingRole}."
}
