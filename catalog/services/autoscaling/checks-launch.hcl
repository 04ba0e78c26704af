check "autoscaling-launch-configuration-imdsv2-required" {
  title          = "Launch configurations make instances answer metadata requests only with a session token (IMDSv2)"
  responsibility = "os.configuration"
  resource       = "AWS::AutoScaling::LaunchConfiguration"
  severity       = "high"
  condition      = self.MetadataOptions.HttpTokens == "required" || self.MetadataOptions.HttpEndpoint == "disabled"
  why            = "With version 1, a web application that fetches addresses for others gives away the credentials of the instance's role."
  fix            = "Set MetadataOptions.HttpTokens to required, or move to a launch template that does."
  source         = "ec2-imds"
  aliases        = { security-hub = "AutoScaling.3", config = "autoscaling-launchconfig-requires-imdsv2", checkov = "CKV_AWS_79", trivy = ["AVD-AWS-0130", "AWS-0130"], prowler = "autoscaling_group_launch_configuration_requires_imdsv2", tfsec = ["aws-autoscaling-enforce-http-token-imds", "aws-ec2-enforce-launch-config-http-token-imds"] }
  requirements   = { nist-800-53-r5 = ["CM-6"], pci-dss-4 = ["8.2.8"], aws-fsbp = ["AutoScaling.3"] }
  example "pass" { MetadataOptions = { HttpEndpoint = "enabled", HttpTokens = "required" } }
  example "fail" { MetadataOptions = { HttpEndpoint = "enabled", HttpTokens = "optional" } }
  example "fail" "nothing said" { ImageId = "ami-0abcdef1234567890" }
  example "unknown" { MetadataOptions = { HttpTokens = unknown("parameter without default") } }
}

check "autoscaling-launch-configuration-metadata-hop-limit-one" {
  title          = "Launch configurations keep metadata answers on the instance"
  responsibility = "os.configuration"
  resource       = "AWS::AutoScaling::LaunchConfiguration"
  severity       = "low"
  condition      = self.MetadataOptions.HttpPutResponseHopLimit == null || self.MetadataOptions.HttpPutResponseHopLimit <= 1
  why            = "Containers and proxies one hop away can take on the role of the instance when answers travel farther than the instance itself."
  fix            = "Set MetadataOptions.HttpPutResponseHopLimit to 1."
  source         = "ec2-imds"
  aliases        = { security-hub = "AutoScaling.4", config = "autoscaling-launch-config-hop-limit" }
  requirements   = { nist-800-53-r5 = ["CM-6"] }
  example "pass" { MetadataOptions = { HttpPutResponseHopLimit = 1 } }
  example "pass" "default" {}
  example "fail" { MetadataOptions = { HttpPutResponseHopLimit = 3 } }
  example "unknown" { MetadataOptions = { HttpPutResponseHopLimit = unknown("parameter without default") } }
}

check "autoscaling-launch-configuration-no-public-ip" {
  title          = "Launch configurations give out no public addresses"
  responsibility = "net.exposure"
  resource       = "AWS::AutoScaling::LaunchConfiguration"
  severity       = "high"
  condition      = self.AssociatePublicIpAddress != true
  why            = "Every instance of the group would stand before the whole internet instead of behind its load balancer."
  fix            = "Set AssociatePublicIpAddress to false."
  aliases        = { security-hub = ["AutoScaling.5", "Autoscaling.5"], config = "autoscaling-launch-config-public-ip-disabled", checkov = "CKV_AWS_389", trivy = ["AVD-AWS-0009", "AWS-0009"], prowler = "autoscaling_group_launch_configuration_no_public_ip", guard = "AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED", cdk-nag = "AutoScalingLaunchConfigPublicIpDisabled", tfsec = "aws-ec2-no-public-ip" }
  requirements   = { nist-800-53-r5 = ["SC-7"], aws-fsbp = ["AutoScaling.5"] }
  example "pass" { AssociatePublicIpAddress = false }
  example "pass" "nothing said" { InstanceType = "t2.small" }
  example "fail" { AssociatePublicIpAddress = true }
  example "unknown" { AssociatePublicIpAddress = unknown("parameter without default") }
}

check "autoscaling-launch-configuration-volumes-encrypted" {
  title          = "Launch configurations encrypt the volumes of their instances"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::AutoScaling::LaunchConfiguration"
  severity       = "high"
  condition = (anytrue([for m in self.BlockDeviceMappings : m.Ebs != null])
  && alltrue([for m in self.BlockDeviceMappings : m.Ebs == null || m.Ebs.Encrypted == true]))
  why          = "A volume that is not listed as encrypted, the root volume among them, is plain unless image or account say otherwise."
  fix          = "List the root and every data device in BlockDeviceMappings with Ebs.Encrypted: true."
  source       = "ec2-data-protection"
  aliases      = { checkov = "CKV_AWS_8", trivy = ["AVD-AWS-0008", "AWS-0008"], tfsec = ["aws-autoscaling-enable-at-rest-encryption", "aws-ec2-enable-launch-config-at-rest-encryption"] }
  requirements = { nist-800-53-r5 = ["AU-9(3)", "CM-6", "CM-9", "CP-9", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28", "SC-28(1)", "SI-19(4)"], cis-aws-3 = ["2.2.1"], cis-aws-4 = ["5.1.1"], cis-aws-5 = ["5.1.1"], cis-aws-6 = ["6.1.1"], pci-dss-4 = ["3.5.1", "8.3.2"], iso-27001-2022 = ["A.8.11", "A.8.24"], aws-fsbp = ["EC2.3"] }
  example "pass" { BlockDeviceMappings = [{ DeviceName = "root", Ebs = { Encrypted = true } }] }
  example "fail" { BlockDeviceMappings = [{ DeviceName = "root", Ebs = { Encrypted = true } }, { DeviceName = "data", Ebs = { Encrypted = false } }] }
  example "fail" "nothing said" { InstanceType = "t2.small" }
  example "unknown" { BlockDeviceMappings = [{ DeviceName = "root", Ebs = { Encrypted = unknown("parameter without default") } }] }
}

check "autoscaling-launch-configuration-user-data-no-secrets" {
  title          = "User data of launch configurations holds no passwords or keys"
  responsibility = "iam.identities"
  resource       = "AWS::AutoScaling::LaunchConfiguration"
  severity       = "critical"
  condition      = self.UserData == null || !holds_secret(try(base64decode(self.UserData), self.UserData))
  why            = "Whoever may describe the configuration or log on to an instance of it reads the secret."
  fix            = "Take the secret out of UserData and fetch it with the instances' role."
  aliases        = { trivy = ["AVD-AWS-0122", "AWS-0122"], prowler = "autoscaling_find_secrets_ec2_launch_configuration", tfsec = ["aws-autoscaling-no-sensitive-info", "aws-ec2-no-sensitive-info"] }
  requirements   = { nist-800-53-r5 = ["IA-5(7)"] }
  example "pass" { UserData = "export GREETING=\"Hello there\"" }
  example "pass" "encoded" { UserData = "ZXhwb3J0IEVESVRPUj12aW1hY3M=" }
  example "fail" { UserData = "export DATABASE_PASSWORD=\\\"SomeSortOfPassword\\\"" }
  example "fail" "encoded" { UserData = "ZXhwb3J0IERBVEFCQVNFX1BBU1NXT1JEPSJTb21lU29ydE9mUGFzc3dvcmQi" }
  example "unknown" { UserData = unknown("parameter without default") }
}
