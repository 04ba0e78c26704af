check "ec2-instance-imdsv2-required" {
  title          = "EC2 instances answer metadata requests only with a session token (IMDSv2)"
  responsibility = "os.configuration"
  resource       = "AWS::EC2::Instance"
  severity       = "high"
  let = {
    by_template = anytrue([for t in templates(self.LaunchTemplate) : t.MetadataOptions.HttpTokens == "required"])
    by_image    = self.LaunchTemplate == null && asks_for_token(self.ImageId) || self.ImageId == null && anytrue([for t in templates(self.LaunchTemplate) : t.MetadataOptions.HttpTokens == null && asks_for_token(t.ImageId)])
  }
  applies    = self.MetadataOptions != null || template_in_sight(self.LaunchTemplate)
  condition  = self.MetadataOptions.HttpTokens == "required" || self.MetadataOptions.HttpEndpoint == "disabled" || self.MetadataOptions.HttpTokens == null && (account_requires_imdsv2() || let.by_template || let.by_image)
  why        = "With version 1 of the metadata service, a web application that can be talked into fetching an address hands out the credentials of the instance's role."
  fix        = "Set {MetadataOptions.HttpTokens} to required, on the instance or in the launch template it uses. (Images that say so themselves, such as Amazon Linux 2023, have it by default.)"
  remedy     = { "MetadataOptions.HttpTokens" = "required" }
  source     = "ec2-imds"
  confidence = "derived"
  example "pass" { MetadataOptions = { HttpTokens = "required" } }
  example "pass" "service switched off" { MetadataOptions = { HttpEndpoint = "disabled" } }
  example "pass" "by the launch template" {
    LaunchTemplate = { LaunchTemplateId = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" {
      LaunchTemplateData = { MetadataOptions = { HttpTokens = "required" } }
    }
  }
  example "pass" "the default of Amazon Linux 2023" { ImageId = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" }
  example "pass" "the default of Amazon Linux 2023, which the launch template names" {
    LaunchTemplate = { LaunchTemplateId = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" {
      LaunchTemplateData = { ImageId = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" }
    }
  }
  example "fail" { ImageId = "ami-0abcdef1234567890" }
  example "fail" "Amazon Linux 2023, said to be optional" {
    ImageId         = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    MetadataOptions = { HttpTokens = "optional" }
  }
  example "fail" "said to be optional" { MetadataOptions = { HttpEndpoint = "enabled", HttpTokens = "optional" } }
  example "fail" "launch template without it" {
    LaunchTemplate = { LaunchTemplateId = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" { LaunchTemplateData = { InstanceType = "t3.micro" } }
  }
  example "not-applicable" "launch template of another stack" { LaunchTemplate = { LaunchTemplateId = "lt-0123456789abcdef0", Version = "1" } }
}

check "ec2-instance-metadata-hop-limit-low" {
  title          = "EC2 instances keep metadata answers within two network hops"
  responsibility = "os.configuration"
  resource       = "AWS::EC2::Instance"
  severity       = "low"
  let            = { limit = of_instance(self.MetadataOptions.HttpPutResponseHopLimit, self.LaunchTemplate, [for t in templates(self.LaunchTemplate) : t.MetadataOptions.HttpPutResponseHopLimit]) }
  condition      = let.limit == null || let.limit <= 2 || self.MetadataOptions.HttpEndpoint == "disabled"
  why            = "Every hop more lets something farther away than the instance, such as an open proxy or a nested container, use its metadata."
  fix            = "Set {MetadataOptions.HttpPutResponseHopLimit} to 1, or to 2 where containers on the instance need metadata."
  remedy         = { "MetadataOptions.HttpPutResponseHopLimit" = 1 }
  source         = "ec2-imds"
  confidence     = "derived"
  example "pass" { MetadataOptions = { HttpPutResponseHopLimit = 1 } }
  example "pass" "default" {}
  example "fail" { MetadataOptions = { HttpPutResponseHopLimit = 64 } }
  example "fail" "by the launch template" {
    LaunchTemplate = { LaunchTemplateId = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" { LaunchTemplateData = { MetadataOptions = { HttpPutResponseHopLimit = 5 } } }
  }
  example "unknown" "launch template of another stack" { LaunchTemplate = { LaunchTemplateName = "elsewhere", Version = "1" } }
}

checks "ec2-image-supported" {
  each "ec2-instance-image-supported" {
    title = "EC2 instances start from an operating system that still gets security updates"
    type  = "AWS::EC2::Instance"
    image = self.ImageId
    why   = "Choosing the system is the customer's responsibility on EC2: after the end of its support nobody closes its holes any more."
    example "fail" "Ubuntu of 2018" { ImageId = "/aws/service/canonical/ubuntu/server/18.04/stable/current/amd64/hvm/ebs-gp2/ami-id" }
  }
  each "ec2-launch-template-image-supported" {
    title = "Launch templates start an operating system that still gets security updates"
    type  = "AWS::EC2::LaunchTemplate"
    image = self.LaunchTemplateData.ImageId
    why   = "After the end of its support nobody closes the holes of the system, on any instance started from the template."
  }
  responsibility = "os.configuration"
  resource       = each.type
  severity       = "high"
  applies        = anytrue([for name, system in local.image_systems : strcontains(each.image, name)])
  condition      = alltrue([for name, system in local.image_systems : !strcontains(each.image, name) || supported(system[0], system[1], date)])
  fix            = "Point {${each.image}} at the public parameter of a supported release, for instance al2023-ami-kernel-default-x86_64."
  source         = "al2-support"
  example "pass" { (each.image) = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64" }
  example "fail" { (each.image) = "/aws/service/ami-amazon-linux-latest/amzn-ami-hvm-x86_64-gp2" }
  example "not-applicable" "an id says nothing of the system" { (each.image) = "ami-0abcdef1234567890" }
}

check "ec2-instance-previous-generation-avoided" {
  title          = "EC2 instances are of a current generation"
  responsibility = "os.configuration"
  resource       = "AWS::EC2::Instance"
  severity       = "low"
  let            = { type = of_instance(self.InstanceType, self.LaunchTemplate, [for t in templates(self.LaunchTemplate) : t.InstanceType]) }
  condition      = !contains(local.previous_generation, split(".", lower(let.type == null ? "m1.small" : let.type))[0])
  why            = "Old types run without the Nitro hypervisor, some of them paravirtualised, and miss its isolation, encryption and bandwidth. A type left out means m1.small."
  fix            = "Set {InstanceType} to one of a current family."
  example "pass" { InstanceType = "t3.micro" }
  example "fail" { InstanceType = "m1.large" }
  example "pass" "by the launch template" {
    LaunchTemplate = { LaunchTemplateName = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" { LaunchTemplateData = { InstanceType = "m5.large" } }
  }
  example "unknown" "launch template of another stack" { LaunchTemplate = { LaunchTemplateName = "elsewhere", Version = "1" } }
}

check "ec2-instance-patching-covers-it" {
  title          = "EC2 instances are among the targets of patching by Systems Manager"
  responsibility = "os.patch"
  resource       = "AWS::EC2::Instance"
  severity       = "medium"
  let            = { targeted = anytrue([for a in resources("AWS::SSM::Association") : startswith(a.Name, "AWS-RunPatchBaseline") && anytrue([for t in a.Targets : t.Key == "InstanceIds" && contains(t.Values, "*") || anytrue([for g in self.Tags : t.Key == "tag:${g.Key}" && contains(t.Values, g.Value)])])]) }
  applies        = anytrue([for a in resources("AWS::SSM::Association") : contains(["AWS-RunPatchBaseline", "AWS-RunPatchBaselineWithHooks"], a.Name)])
  condition      = anytrue([for a in referencing("AWS::SSM::Association", "Targets.Values") : startswith(a.Name, "AWS-RunPatchBaseline")]) || anytrue([for a in referencing("AWS::SSM::Association", "InstanceId") : startswith(a.Name, "AWS-RunPatchBaseline")]) || let.targeted
  why            = "On EC2 nobody patches the guest unless the customer does; an instance that the association does not target goes without."
  fix            = "Give the instance a tag that the association of AWS-RunPatchBaseline targets, or let the association target all instances."
  source         = "ec2-update"
  given {
    resource "AWS::SSM::Association" "Patching" { Name = "AWS-RunPatchBaseline" }
  }
  example "pass" "all instances" {
    resource "AWS::SSM::Association" "Patching" {
      Name    = "AWS-RunPatchBaseline"
      Targets = [{ Key = "InstanceIds", Values = ["*"] }]
    }
  }
  example "pass" "by tag" {
    Tags = [{ Key = "Patch", Value = "weekly" }]
    resource "AWS::SSM::Association" "Patching" { Targets = [{ Key = "tag:Patch", Values = ["weekly"] }] }
  }
  example "fail" {
    Tags = [{ Key = "Name", Value = "web" }]
    resource "AWS::SSM::Association" "Patching" { Targets = [{ Key = "tag:Patch", Values = ["weekly"] }] }
  }
  example "unknown" {
    Tags = [{ Key = "Patch", Value = unknown("parameter without default") }]
    resource "AWS::SSM::Association" "Patching" { Targets = [{ Key = "tag:Patch", Values = ["weekly"] }] }
  }
  example "not-applicable" "patching is not in sight" {}
}

check "ec2-instance-user-data-no-secrets" {
  title          = "User data of EC2 instances holds no passwords or keys"
  responsibility = "iam.identities"
  resource       = "AWS::EC2::Instance"
  severity       = "critical"
  like           = script_without_secrets(self.UserData)
  applies        = self.UserData != null || template_in_sight(self.LaunchTemplate)
  why            = "User data can be read by every process on the instance and by everybody who may describe it, and it stands in the template."
  fix            = "Take the secret out of {UserData}: let the script fetch it from Secrets Manager or Parameter Store with the instance's role."
  example "pass" "value from elsewhere" { UserData = "export DB_PASSWORD=$(aws ssm get-parameter --name db)" }
}

check "ec2-instance-has-role" {
  title          = "EC2 instances act through a role of their own"
  responsibility = "iam.identities"
  resource       = "AWS::EC2::Instance"
  severity       = "low"
  applies        = self.IamInstanceProfile != null || template_in_sight(self.LaunchTemplate)
  condition      = self.IamInstanceProfile != null || anytrue([for t in templates(self.LaunchTemplate) : t.IamInstanceProfile != null])
  why            = "Without a role, software on the instance that calls AWS needs long-lived keys, and Systems Manager cannot manage the machine."
  fix            = "Set {IamInstanceProfile} to a profile with the rights that the workload needs."
  example "pass" { IamInstanceProfile = "web-server" }
  example "pass" "by the launch template" {
    LaunchTemplate = { LaunchTemplateName = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" {
      LaunchTemplateData = { IamInstanceProfile = { Name = "web-server" } }
    }
  }
  example "fail" {}
  example "not-applicable" "launch template of another stack" { LaunchTemplate = { LaunchTemplateName = "elsewhere", Version = "1" } }
}

check "ec2-instance-no-ssh-key" {
  title          = "EC2 instances carry no SSH key pair"
  responsibility = "os.host-access"
  resource       = "AWS::EC2::Instance"
  severity       = "low"
  condition      = of_instance(self.KeyName, self.LaunchTemplate, [for t in templates(self.LaunchTemplate) : t.KeyName]) == null
  why            = "A key pair is shared, never expires and leaves no record of who logged in; Session Manager and EC2 Instance Connect tie each login to an IAM identity."
  fix            = "Leave {KeyName} out and give the instance a role with AmazonSSMManagedInstanceCore."
  source         = "ec2-security"
  example "pass" {}
  example "fail" { KeyName = "ops" }
  example "fail" "key pair of the stack" {
    KeyName = ref("Key")
    resource "AWS::EC2::KeyPair" "Key" { KeyName = "ops" }
  }
  example "fail" "by the launch template" {
    LaunchTemplate = { LaunchTemplateName = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" { LaunchTemplateData = { KeyName = "ops" } }
  }
  example "unknown" "launch template of another stack" { LaunchTemplate = { LaunchTemplateName = "elsewhere", Version = "1" } }
}

check "ec2-instance-volumes-encrypted" {
  title          = "Volumes that EC2 instances are launched with are encrypted"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::Instance"
  severity       = "high"
  applies        = self.BlockDeviceMappings != null || template_in_sight(self.LaunchTemplate)
  condition = account_encrypts_volumes() || (anytrue([for m in self.BlockDeviceMappings : m.Ebs != null]) ? all_encrypted(self.BlockDeviceMappings)
  : anytrue([for t in templates(self.LaunchTemplate) : anytrue([for m in t.BlockDeviceMappings : m.Ebs.Encrypted == true]) && all_encrypted(t.BlockDeviceMappings)]))
  why    = "EBS encrypts a volume only when it is told to, by the mapping, by the image or by the account's default; the volume and all snapshots made of it are plain otherwise."
  fix    = "List the root device and every data device in {BlockDeviceMappings} with {BlockDeviceMappings[]:Ebs.Encrypted}: true, and switch on EBS encryption by default for the account."
  source = "ec2-data-protection"
  example "pass" { BlockDeviceMappings = [{ DeviceName = "/dev/sdm", Ebs = { Encrypted = true } }] }
  example "pass" "string boolean, ephemeral disk beside it" {
    BlockDeviceMappings = [
      { DeviceName = "/dev/xvda", Ebs = { Encrypted = "true", VolumeSize = "20" } },
      { DeviceName = "/dev/sdk", VirtualName = "ephemeral0" },
    ]
  }
  example "pass" "by the launch template" {
    LaunchTemplate = { LaunchTemplateId = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" {
      LaunchTemplateData = { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { Encrypted = true } }] }
    }
  }
  example "fail" { BlockDeviceMappings = [{ DeviceName = "/dev/sdm", Ebs = { Encrypted = false } }] }
  example "fail" "one of two" {
    BlockDeviceMappings = [
      { DeviceName = "/dev/xvda", Ebs = { Encrypted = true } },
      { DeviceName = "/dev/sdb", Ebs = { VolumeSize = 100 } },
    ]
  }
  example "fail" "nothing said" { ImageId = "ami-0abcdef1234567890" }
  example "unknown" { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { Encrypted = unknown("parameter without default") } }] }
  example "not-applicable" "launch template of another stack" { LaunchTemplate = { LaunchTemplateId = "lt-0123456789abcdef0", Version = "1" } }
}

check "ec2-instance-detailed-monitoring" {
  title          = "EC2 instances are measured every minute"
  responsibility = "ops.health-watch"
  resource       = "AWS::EC2::Instance"
  severity       = "low"
  condition      = of_instance(self.Monitoring, self.LaunchTemplate, [for t in templates(self.LaunchTemplate) : t.Monitoring.Enabled]) == true
  why            = "Basic monitoring gives a figure every five minutes, late for alarms and for scaling."
  fix            = "Set {Monitoring} to true."
  remedy         = { Monitoring = true }
  example "pass" { Monitoring = true }
  example "fail" {}
  example "fail" "off" { Monitoring = false }
  example "pass" "by the launch template" {
    LaunchTemplate = { LaunchTemplateName = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" { LaunchTemplateData = { Monitoring = { Enabled = true } } }
  }
  example "unknown" "launch template of another stack" { LaunchTemplate = { LaunchTemplateName = "elsewhere", Version = "1" } }
}

check "ec2-instance-ebs-optimized" {
  title          = "EC2 instances of old families have bandwidth of their own to their volumes"
  responsibility = "svc.capacity"
  resource       = "AWS::EC2::Instance"
  severity       = "low"
  let            = { type = of_instance(self.InstanceType, self.LaunchTemplate, [for t in templates(self.LaunchTemplate) : t.InstanceType]) }
  applies        = contains(local.previous_generation, split(".", lower(let.type == null ? "m1.small" : let.type))[0])
  condition      = of_instance(self.EbsOptimized, self.LaunchTemplate, [for t in templates(self.LaunchTemplate) : t.EbsOptimized]) == true
  why            = "Current families have it always; on the old ones, disk and network share one line unless it is asked for."
  fix            = "Set {EbsOptimized} to true, or better, move to a current {InstanceType}."
  remedy         = { EbsOptimized = true }
  example "pass" { InstanceType = "m3.xlarge", EbsOptimized = true }
  example "fail" { InstanceType = "c3.2xlarge" }
  example "pass" "by the launch template" {
    InstanceType   = "c3.2xlarge"
    LaunchTemplate = { LaunchTemplateName = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" { LaunchTemplateData = { EbsOptimized = true } }
  }
  example "not-applicable" { InstanceType = "m5.large" }
}

check "ec2-instance-termination-protected" {
  title          = "EC2 instances cannot be terminated by a single call"
  responsibility = "ops.resilience"
  resource       = "AWS::EC2::Instance"
  severity       = "low"
  condition      = of_instance(self.DisableApiTermination, self.LaunchTemplate, [for t in templates(self.LaunchTemplate) : t.DisableApiTermination]) == true
  why            = "Without the protection one wrong click ends the instance, and with it the volumes that are deleted on termination."
  fix            = "Set {DisableApiTermination} to true for instances that are not thrown away."
  remedy         = { DisableApiTermination = true }
  example "pass" { DisableApiTermination = true }
  example "fail" {}
  example "fail" "off" { DisableApiTermination = false }
  example "pass" "by the launch template" {
    LaunchTemplate = { LaunchTemplateName = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" { LaunchTemplateData = { DisableApiTermination = true } }
  }
  example "unknown" "launch template of another stack" { LaunchTemplate = { LaunchTemplateName = "elsewhere", Version = "1" } }
}

check "ec2-images-block-public-access" {
  title          = "Images of the account cannot be shared with everybody"
  responsibility = "net.exposure"
  resource       = "AWS::EC2::ImageBlockPublicAccess"
  severity       = "high"
  like           = is(self.State, "block-new-sharing")
  why            = "A public image is a copy of a disk for anybody to start and search, with whatever keys and code were left on it."
  fix            = "Set {State} to block-new-sharing, in every Region; images that are public already have to be closed one by one."
  remedy         = { State = "block-new-sharing" }
  source         = "ec2-image-block-public-access"
  example "fail" { State = "unblocked" }
}

check "ec2-image-lookup-names-owners" {
  title          = "Searches for images name whose images they are"
  responsibility = "app.software"
  resource       = "AWS::EC2::ImageLookup"
  severity       = "high"
  condition      = length(self.Owners) > 0 || anytrue([for f in self.Filters : contains(["image-id", "owner-alias", "owner-id"], f.Name)])
  why            = "Anybody may publish an image of that name, and the newest one starts: with it comes whatever its maker put into it."
  fix            = "Name the accounts or aliases of the makers in {Owners}, such as amazon or self."
  given {
    MostRecent = true
    Filters    = [{ Name = "name", Values = ["ubuntu/images/hvm-ssd/*"] }]
  }
  example "pass" { Owners = ["099720109477"] }
  example "pass" "by a filter" { Filters = [{ Name = "name", Values = ["al2023-ami-*"] }, { Name = "owner-alias", Values = ["amazon"] }] }
  example "fail" {}
}

check "ec2-image-encrypted" {
  title          = "Images have encrypted volumes only"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::Image"
  severity       = "medium"
  condition      = account_encrypts_volumes() || alltrue([for d in self.BlockDeviceMappings : d.Ebs.Encrypted == true || (d.Ebs.SnapshotId == null ? false : unknown("whether the snapshot is encrypted that the volume is made of"))])
  why            = "Every instance that starts from the image has the volume in the clear, and so has whoever the image is shared with."
  fix            = "Set {BlockDeviceMappings[].Ebs.Encrypted} to true, or make the image of encrypted snapshots."
  remedy         = { "BlockDeviceMappings[*].Ebs?.Encrypted" = true }
  source         = "ec2-data-protection"
  given { Name = "web" }
  example "pass" { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { Encrypted = true } }] }
  example "fail" { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { VolumeSize = 8 } }] }
  example "unknown" "made of a snapshot" { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { SnapshotId = "snap-0123456789abcdef0" } }] }
}

check "ec2-image-copy-encrypted" {
  title          = "Copies of images ask for encryption"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EC2::ImageCopy"
  severity       = "medium"
  like           = encrypted_when_asked()
  why            = "The copy of an image in the clear is in the clear, unless one asks: copying is the moment to encrypt it."
  fix            = "Set {Encrypted} to true."
}

check "ec2-image-copy-customer-key" {
  title          = "Copies of images are encrypted with a key of the customer's"
  responsibility = "data.keys"
  resource       = "AWS::EC2::ImageCopy"
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "An image under the key that AWS manages cannot be shared with another account."
  fix            = "Name a customer managed key in {KmsKeyId}."
}

check "ec2-image-not-public" {
  title          = "Images are not shared with everybody"
  responsibility = "net.exposure"
  resource       = "AWS::EC2::ImageLaunchPermission"
  severity       = "high"
  like           = is_not(self.Group, "all")
  why            = "Whoever starts a public image holds its disk, with whatever keys, code and data were left on it."
  fix            = "Name accounts, an organization or a unit of it (in Terraform account_id, organization_arn, organizational_unit_arn) in place of the group all."
  source         = "ec2-image-block-public-access"
  given { ImageId = "ami-0123456789abcdef0" }
}

check "ec2-imdsv2-by-default" {
  title          = "New instances of the Region demand a session token for metadata (IMDSv2)"
  responsibility = "ctl.configuration"
  resource       = "AWS::EC2::InstanceMetadataDefaults"
  severity       = "medium"
  condition      = self.HttpTokens == "required" || self.HttpEndpoint == "disabled"
  why            = "An instance whose template forgets the setting answers version 1 too, through which a web application can be talked into handing out the credentials of the role."
  fix            = "Set {HttpTokens} to required, in every Region that is used."
  remedy         = { HttpTokens = "required" }
  source         = "ec2-imds"
  confidence     = "derived"
  example "pass" { HttpTokens = "required" }
  example "pass" "service switched off" { HttpEndpoint = "disabled" }
  example "fail" { HttpTokens = "optional" }
  example "fail" "no preference" { HttpTokens = "no-preference" }
}
