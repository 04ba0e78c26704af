check "cloud9-environment-without-open-port" {
  title          = "Cloud9 environments are reached through Systems Manager"
  responsibility = "net.firewall"
  resource       = "AWS::Cloud9::EnvironmentEC2"
  severity       = "medium"
  condition      = self.ConnectionType == "CONNECT_SSM"
  why            = "Otherwise the instance opens SSH to addresses of the service, and needs a public one."
  fix            = "Set ConnectionType to CONNECT_SSM."
  aliases        = { cdk-nag = ["Cloud9InstanceNoIngressSystemsManager", "AwsSolutions-C91"] }
  requirements   = { nist-800-53-r5 = ["AC-17", "SC-7"] }
  example "pass" { ConnectionType = "CONNECT_SSM" }
  example "fail" "the default, SSH" { InstanceType = "t3.small" }
  example "unknown" { ConnectionType = unknown("parameter without default") }
}
