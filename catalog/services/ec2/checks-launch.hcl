check "ec2-launch-template-imdsv2-required" {
  title          = "Launch templates make instances answer metadata requests only with a session token (IMDSv2)"
  responsibility = "os.configuration"
  resource       = "AWS::EC2::LaunchTemplate"
  severity       = "medium"
  level          = "essential"
  let            = { options = self.LaunchTemplateData.MetadataOptions }
  condition      = let.options.HttpTokens == "required" || let.options.HttpEndpoint == "disabled" || let.options.HttpTokens == null && (account_requires_imdsv2() || asks_for_token(self.LaunchTemplateData.ImageId))
  why            = "Every instance started from the template inherits the choice; with version 1, a web application that fetches addresses for others gives away the role's credentials."
  fix            = "Set {LaunchTemplateData.MetadataOptions.HttpTokens} to required."
  remedy         = { "LaunchTemplateData.MetadataOptions.HttpTokens" = "required" }
  source         = "ec2-imds"
  confidence     = "derived"
  example "pass" { LaunchTemplateData = { MetadataOptions = { HttpTokens = "required" } } }
  example "pass" "the default of Amazon Linux 2023" { LaunchTemplateData = { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" } }
  example "pass" "the default of the account" {
    LaunchTemplateData = { InstanceType = "t3.micro" }
    resource "AWS::EC2::InstanceMetadataDefaults" "Defaults" { HttpTokens = "required" }
  }
  example "fail" { LaunchTemplateData = { InstanceType = "t3.micro" } }
  example "fail" "said to be optional" { LaunchTemplateData = { MetadataOptions = { HttpTokens = "optional" } } }
}

check "ec2-launch-template-metadata-hop-limit-one" {
  title          = "Launch templates keep metadata answers on the instance"
  responsibility = "os.configuration"
  resource       = "AWS::EC2::LaunchTemplate"
  severity       = "low"
  condition      = self.LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit == null || self.LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit <= 1
  why            = "Containers and proxies one hop away can take on the role of the instance when answers travel farther than the instance itself."
  fix            = "Set {LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit} to 1, and give containers roles of their own."
  remedy         = { "LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit" = 1 }
  source         = "ec2-imds"
  confidence     = "derived"
  example "pass" { LaunchTemplateData = { MetadataOptions = { HttpPutResponseHopLimit = 1 } } }
  example "pass" "default" { LaunchTemplateData = {} }
  example "fail" { LaunchTemplateData = { MetadataOptions = { HttpPutResponseHopLimit = "2" } } }
}

check "ec2-launch-template-volumes-encrypted" {
  title          = "Launch templates encrypt the volumes they list"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::LaunchTemplate"
  severity       = "high"
  applies        = anytrue([for m in self.LaunchTemplateData.BlockDeviceMappings : m.Ebs != null])
  condition      = account_encrypts_volumes() || all_encrypted(self.LaunchTemplateData.BlockDeviceMappings)
  why            = "Each instance started from the template gets plain volumes, unless the account encrypts by default."
  fix            = "Set {LaunchTemplateData.BlockDeviceMappings:Ebs.Encrypted} to true on every entry of {LaunchTemplateData.BlockDeviceMappings}."
  remedy         = { "LaunchTemplateData.BlockDeviceMappings[*].Ebs?.Encrypted" = true }
  source         = "ec2-data-protection"
  example "pass" { LaunchTemplateData = { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { Encrypted = true } }] } }
  example "fail" { LaunchTemplateData = { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { VolumeSize = 50 } }] } }
  example "unknown" { LaunchTemplateData = { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { Encrypted = unknown("parameter without default") } }] } }
  example "unknown" "of a snapshot" { LaunchTemplateData = { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { SnapshotId = "snap-0123456789abcdef0" } }] } }
  example "not-applicable" "lists no volume" { LaunchTemplateData = { InstanceType = "t3.micro" } }
}

check "ec2-launch-template-no-public-ip" {
  title          = "Launch templates give out no public addresses"
  responsibility = "net.exposure"
  resource       = "AWS::EC2::LaunchTemplate"
  severity       = "high"
  level          = "recommended"
  condition      = !anytrue([for n in self.LaunchTemplateData.NetworkInterfaces : n.AssociatePublicIpAddress == true])
  why            = "Every instance started from the template would stand before the whole internet."
  fix            = "Set {LaunchTemplateData.NetworkInterfaces.AssociatePublicIpAddress} to false."
  remedy         = { "LaunchTemplateData.NetworkInterfaces[*].AssociatePublicIpAddress" = false }
  example "pass" { LaunchTemplateData = { NetworkInterfaces = [{ DeviceIndex = 0, AssociatePublicIpAddress = false }] } }
  example "pass" "nothing said" { LaunchTemplateData = {} }
  example "fail" { LaunchTemplateData = { NetworkInterfaces = [{ DeviceIndex = 0, AssociatePublicIpAddress = "true" }] } }
}

check "ec2-launch-template-user-data-no-secrets" {
  title          = "User data of launch templates holds no passwords or keys"
  responsibility = "iam.identities"
  resource       = "AWS::EC2::LaunchTemplate"
  severity       = "critical"
  like           = script_without_secrets(self.LaunchTemplateData.UserData)
  why            = "Whoever may describe the template or log in to an instance of it reads the secret, in every version that is kept."
  fix            = "Take the secret out of {LaunchTemplateData.UserData}, delete the old versions, and fetch it with the instance's role."
  example "fail" "access key" { LaunchTemplateData = { UserData = "aws configure set aws_access_key_id AKIAIOSFODNN7EXAMPLE" } }
}

check "ec2-launch-template-auto-recovery-on" {
  title          = "Launch templates let AWS move instances off failing machines"
  responsibility = "ops.resilience"
  resource       = "AWS::EC2::LaunchTemplate"
  severity       = "low"
  like           = is_not(self.LaunchTemplateData.MaintenanceOptions.AutoRecovery, "disabled")
  why            = "AWS restarts an instance elsewhere when its machine fails, but only where that was not switched off."
  fix            = "Leave {LaunchTemplateData.MaintenanceOptions.AutoRecovery} at default."
  remedy         = { "LaunchTemplateData.MaintenanceOptions.AutoRecovery" = "default" }
  uninherits     = { "ops.resilience" = "EC2 moves an instance off a failed host by itself." }
  example "pass" { LaunchTemplateData = { InstanceType = "m5.large" } }
  example "pass" "said outright" { LaunchTemplateData = { MaintenanceOptions = { AutoRecovery = "default" } } }
}

check "ec2-spot-fleet-volumes-encrypted" {
  title          = "Spot Fleets encrypt the volumes they list"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::SpotFleet"
  severity       = "high"
  applies        = anytrue([for s in self.SpotFleetRequestConfigData.LaunchSpecifications : anytrue([for m in s.BlockDeviceMappings : m.Ebs != null])])
  condition      = account_encrypts_volumes() || alltrue([for s in self.SpotFleetRequestConfigData.LaunchSpecifications : all_encrypted(s.BlockDeviceMappings)])
  why            = "Volumes of Spot instances hold the same data as any other and are plain unless the request says otherwise."
  fix            = "Set {SpotFleetRequestConfigData.LaunchSpecifications.BlockDeviceMappings:Ebs.Encrypted} to true in {SpotFleetRequestConfigData:LaunchSpecifications.BlockDeviceMappings}."
  remedy         = { "SpotFleetRequestConfigData.LaunchSpecifications[*].BlockDeviceMappings[*].Ebs?.Encrypted" = true }
  source         = "ec2-data-protection"
  example "pass" { SpotFleetRequestConfigData = { LaunchSpecifications = [{ BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { Encrypted = true } }] }] } }
  example "fail" { SpotFleetRequestConfigData = { LaunchSpecifications = [{ BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { VolumeSize = 8 } }] }] } }
  example "unknown" { SpotFleetRequestConfigData = { LaunchSpecifications = [{ BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { Encrypted = unknown("parameter without default") } }] }] } }
  example "not-applicable" "lists no volume" { SpotFleetRequestConfigData = { LaunchSpecifications = [{ ImageId = "ami-0abcdef1234567890" }] } }
}

check "ec2-spot-fleet-no-public-ip" {
  title          = "Spot Fleets give out no public addresses"
  responsibility = "net.exposure"
  resource       = "AWS::EC2::SpotFleet"
  severity       = "high"
  level          = "recommended"
  condition      = !anytrue([for s in self.SpotFleetRequestConfigData.LaunchSpecifications : anytrue([for n in s.NetworkInterfaces : n.AssociatePublicIpAddress == true])])
  why            = "Each instance of the fleet would stand before the whole internet."
  fix            = "Set {SpotFleetRequestConfigData:LaunchSpecifications.NetworkInterfaces.AssociatePublicIpAddress} to false."
  remedy         = { "SpotFleetRequestConfigData.LaunchSpecifications[*].NetworkInterfaces[*].AssociatePublicIpAddress" = false }
  example "pass" { SpotFleetRequestConfigData = { LaunchSpecifications = [{ SubnetId = "subnet-0123456789abcdef0" }] } }
  example "fail" { SpotFleetRequestConfigData = { LaunchSpecifications = [{ NetworkInterfaces = [{ DeviceIndex = 0, AssociatePublicIpAddress = true }] }] } }
}

check "ec2-spot-fleet-user-data-no-secrets" {
  title          = "User data of Spot Fleets holds no passwords or keys"
  responsibility = "iam.identities"
  resource       = "AWS::EC2::SpotFleet"
  severity       = "critical"
  condition      = alltrue([for s in self.SpotFleetRequestConfigData.LaunchSpecifications : s.UserData == null || !holds_secret(try(base64decode(s.UserData), s.UserData))])
  why            = "Everybody who may describe the request reads its user data."
  fix            = "Take the secret out of {SpotFleetRequestConfigData:LaunchSpecifications.UserData} and fetch it with the instances' role."
  example "pass" { SpotFleetRequestConfigData = { LaunchSpecifications = [{ UserData = "yum -y update" }] } }
  example "fail" { SpotFleetRequestConfigData = { LaunchSpecifications = [{ UserData = "export API_KEY=8f14e45fceea167a" }] } }
  example "unknown" { SpotFleetRequestConfigData = { LaunchSpecifications = [{ UserData = unknown("parameter without default") }] } }
}

check "ec2-host-recovery-on" {
  title          = "Dedicated Hosts are replaced when their hardware fails"
  responsibility = "ops.resilience"
  resource       = "AWS::EC2::Host"
  severity       = "low"
  like           = is(self.HostRecovery, "on")
  why            = "Off is the default: instances of a failed host then stay down until somebody moves them."
  fix            = "Set {HostRecovery} to on."
  remedy         = { HostRecovery = "on" }
  uninherits     = { "ops.resilience" = "AWS moves instances off a failed Dedicated Host by itself." }
}

check "ec2-key-pair-imported" {
  title          = "Key pairs are made outside AWS"
  responsibility = "os.host-access"
  resource       = "AWS::EC2::KeyPair"
  severity       = "low"
  like           = named(self.PublicKeyMaterial, "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexample ops")
  why            = "A pair that AWS makes leaves its private half in Parameter Store, where everybody with enough rights can fetch it."
  fix            = "Make the pair yourself and give its public half in {PublicKeyMaterial}, or do without key pairs."
  source         = "ec2-security"
}

check "ec2-cfn-authentication-no-literal-secret" {
  title          = "Credentials of CloudFormation's helper scripts on instances are not written out"
  responsibility = "iam.identities"
  resource       = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate"]
  severity       = "high"
  like           = fetches_without_secrets()
}

check "ec2-cfn-init-no-secret" {
  title          = "Files and commands of CloudFormation's helper scripts on instances hold no passwords or keys"
  responsibility = "iam.identities"
  resource       = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate"]
  severity       = "high"
  like           = sets_up_without_secrets()
}

check "ec2-instance-role-not-admin" {
  title          = "EC2 instances do not run with administrator rights"
  responsibility = "iam.grant"
  resource       = "AWS::EC2::Instance"
  severity       = "high"
  let            = { roles = referenced(referenced(self.IamInstanceProfile, "AWS::IAM::InstanceProfile").Roles, "AWS::IAM::Role") }
  applies        = anytrue([for r in let.roles : r != null])
  condition      = !anytrue([for r in let.roles : is_administrator(r)])
  why            = "Whoever gets into the instance, or makes an application on it ask the metadata service, has all rights of the account."
  fix            = "Give the role of the profile under {IamInstanceProfile} a policy for what the instance does."
  given {
    IamInstanceProfile = ref("Profile")
    resource "AWS::IAM::InstanceProfile" "Profile" { Roles = [ref("Run")] }
  }
  example "pass" {
    resource "AWS::IAM::Role" "Run" { ManagedPolicyArns = ["arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"] }
  }
  example "fail" {
    resource "AWS::IAM::Role" "Run" { ManagedPolicyArns = ["arn:aws:iam::aws:policy/AdministratorAccess"] }
  }
  example "fail" "names that other things have, too" {
    IamInstanceProfile = "app"
    resource "AWS::IAM::InstanceProfile" "Profile" { InstanceProfileName = "app", Roles = ["app"] }
    resource "AWS::IAM::Role" "Run" { RoleName = "app", ManagedPolicyArns = ["arn:aws:iam::aws:policy/AdministratorAccess"] }
    resource "AWS::IAM::User" "Person" { UserName = "app" }
  }
  example "fail" "by a policy of its own" {
    resource "AWS::IAM::Role" "Run" { Path = "/" }
    resource "AWS::IAM::Policy" "All" { PolicyName = "all", Roles = [ref("Run")], PolicyDocument = { Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] } }
  }
  example "unknown" {
    resource "AWS::IAM::Role" "Run" { ManagedPolicyArns = unknown("parameter without default") }
  }
  example "not-applicable" { IamInstanceProfile = "elsewhere" }
}
