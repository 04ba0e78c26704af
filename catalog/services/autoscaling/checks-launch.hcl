check "autoscaling-launch-configuration-imdsv2-required" {
  title          = "Launch configurations make instances answer metadata requests only with a session token (IMDSv2)"
  responsibility = "os.configuration"
  resource       = "AWS::AutoScaling::LaunchConfiguration"
  severity       = "high"
  condition      = self.MetadataOptions.HttpTokens == "required" || self.MetadataOptions.HttpEndpoint == "disabled"
  why            = "With version 1, a web application that fetches addresses for others gives away the credentials of the instance's role."
  fix            = "Set {MetadataOptions.HttpTokens} to required, or move to a launch template that does."
  remedy         = { "MetadataOptions.HttpTokens" = "required" }
  source         = "ec2-imds"
  confidence     = "derived"
  example "pass" { MetadataOptions = { HttpEndpoint = "enabled", HttpTokens = "required" } }
  example "fail" { MetadataOptions = { HttpEndpoint = "enabled", HttpTokens = "optional" } }
  example "fail" "nothing said" { ImageId = "ami-0abcdef1234567890" }
}

check "autoscaling-launch-configuration-metadata-hop-limit-one" {
  title          = "Launch configurations keep metadata answers on the instance"
  responsibility = "os.configuration"
  resource       = "AWS::AutoScaling::LaunchConfiguration"
  severity       = "low"
  condition      = self.MetadataOptions.HttpPutResponseHopLimit == null || self.MetadataOptions.HttpPutResponseHopLimit <= 1
  why            = "Containers and proxies one hop away can take on the role of the instance when answers travel farther than the instance itself."
  fix            = "Set {MetadataOptions.HttpPutResponseHopLimit} to 1."
  remedy         = { "MetadataOptions.HttpPutResponseHopLimit" = 1 }
  source         = "ec2-imds"
  confidence     = "derived"
  example "pass" { MetadataOptions = { HttpPutResponseHopLimit = 1 } }
  example "pass" "default" {}
  example "fail" { MetadataOptions = { HttpPutResponseHopLimit = 3 } }
}

check "autoscaling-launch-configuration-no-public-ip" {
  title          = "Launch configurations give out no public addresses"
  responsibility = "net.exposure"
  resource       = "AWS::AutoScaling::LaunchConfiguration"
  severity       = "high"
  level          = "recommended"
  condition      = self.AssociatePublicIpAddress == null ? unknown("the setting of the subnets that the group starts instances in") : self.AssociatePublicIpAddress != true
  why            = "Every instance of the group would stand before the whole internet instead of behind its load balancer."
  fix            = "Set {AssociatePublicIpAddress} to false."
  remedy         = { AssociatePublicIpAddress = false }
  example "pass" { AssociatePublicIpAddress = false }
  example "fail" { AssociatePublicIpAddress = true }
  example "unknown" "the subnets decide" { ImageId = "ami-0123456789abcdef0" }
}

check "autoscaling-launch-configuration-volumes-encrypted" {
  title          = "Launch configurations encrypt the volumes of their instances"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::AutoScaling::LaunchConfiguration"
  severity       = "high"
  condition      = account_encrypts_volumes() || anytrue([for m in self.BlockDeviceMappings : m.Ebs != null]) && all_encrypted(self.BlockDeviceMappings)
  why            = "A volume that is not listed as encrypted, the root volume among them, is plain unless image or account say otherwise."
  fix            = "List the root and every data device in {BlockDeviceMappings} with {BlockDeviceMappings[]:Ebs.Encrypted}: true."
  source         = "ec2-data-protection"
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
  like           = script_without_secrets(self.UserData)
  why            = "Whoever may describe the configuration or log in to an instance of it reads the secret."
  fix            = "Take the secret out of {UserData} and fetch it with the instances' role."
  example "pass" "encoded" { UserData = "ZXhwb3J0IEVESVRPUj12aW1hY3M=" }
  example "fail" { UserData = "export DATABASE_PASSWORD=\\\"SomeSortOfPassword\\\"" }
}

check "autoscaling-cfn-authentication-no-literal-secret" {
  title          = "Credentials of CloudFormation's helper scripts in launch configurations are not written out"
  responsibility = "iam.identities"
  resource       = "AWS::AutoScaling::LaunchConfiguration"
  severity       = "high"
  like           = fetches_without_secrets()
}

check "autoscaling-cfn-init-no-secret" {
  title          = "Files and commands of CloudFormation's helper scripts in launch configurations hold no passwords or keys"
  responsibility = "iam.identities"
  resource       = "AWS::AutoScaling::LaunchConfiguration"
  severity       = "high"
  like           = sets_up_without_secrets()
}
