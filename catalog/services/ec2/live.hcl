live "AWS::EC2::ImageBlockPublicAccess" {
  service   = "ec2"
  operation = "GetImageBlockPublicAccessState"
  actions   = ["ec2:GetImageBlockPublicAccessState"]
  core      = true
  set = {
    State = self.ImageBlockPublicAccessState
  }
}

live "AWS::EC2::ImageLaunchPermission" {
  service   = "ec2"
  operation = "DescribeImages"
  actions   = ["ec2:DescribeImages"]
  input     = { Owners = ["self"] }
  items     = "Images[]"
  id        = "ImageId"
  page      = { in = "NextToken", out = "NextToken" }
  only      = self.Public == true
  set = {
    Group   = "all"
    ImageId = self.ImageId
  }
}

live "AWS::EC2::Instance" {
  service    = "ec2"
  operation  = "DescribeInstances"
  actions    = ["ec2:DescribeInstances"]
  input      = { MaxResults = 250 }
  items      = "Reservations[].Instances[]"
  id         = "InstanceId"
  page       = { in = "NextToken", out = "NextToken" }
  core       = true
  only       = !contains(["terminated", "shutting-down"], self.State.Name)
  undeclared = anytrue([for t in each(self.Tags) : t.Key == "aws:autoscaling:groupName"]) ? "made by an Auto Scaling group" : null
  equal      = ["EbsOptimized", "ImageId", "InstanceType", "KeyName", "MetadataOptions.HttpEndpoint", "MetadataOptions.HttpPutResponseHopLimit", "MetadataOptions.HttpTokens", "NetworkInterfaces", "NetworkInterfaces.NetworkInterfaceId", "NetworkInterfaces.SubnetId", "SourceDestCheck", "SubnetId", "Tags"]
  absent     = ["SecurityGroups"]
  unreadable = {
    "UserData" = "it is content, which is not read"
  }
  set = {
    Monitoring            = self.Monitoring.State == null ? null : contains(["enabled", "pending"], self.Monitoring.State)
    NetworkInterfaces     = [for n in each(self.NetworkInterfaces) : { NetworkInterfaceId = n.NetworkInterfaceId, SubnetId = n.SubnetId, Description = n.Description, DeviceIndex = n.Attachment.DeviceIndex, GroupSet = [for g in each(n.Groups) : g.GroupId], AssociatePublicIpAddress = n.Association.PublicIp != null }]
    BlockDeviceMappings   = [for b in each(self.BlockDeviceMappings) : { DeviceName = b.DeviceName, Ebs = { DeleteOnTermination = b.Ebs.DeleteOnTermination, Encrypted = one([for v in each(self.volumes) : v.Encrypted if v.VolumeId == b.Ebs.VolumeId]) } }]
    LaunchTemplate        = { LaunchTemplateId = one([for t in each(self.Tags) : t.Value if t.Key == "aws:ec2launchtemplate:id"]), Version = one([for t in each(self.Tags) : t.Value if t.Key == "aws:ec2launchtemplate:version"]) }
    AvailabilityZone      = self.Placement.AvailabilityZone
    DisableApiTermination = self.DescribeInstanceAttribute.DisableApiTermination.Value
    HostId                = self.Placement.HostId
    HostResourceGroupArn  = self.Placement.HostResourceGroupArn
    IamInstanceProfile    = self.IamInstanceProfile.Arn
    SecurityGroupIds      = [for x in each(self.SecurityGroups) : x.GroupId]
    Tenancy               = self.Placement.Tenancy
  }
  meta = {
    State          = self.State.Name
    SystemsManager = managed_instance(one(each(self.managed)))
    Patches        = self.DescribeInstancePatchStates == null ? null : patch_state(self.DescribeInstancePatchStates)
  }
  follow "DescribeInstanceAttribute" {
    actions = ["ec2:DescribeInstanceAttribute"]
    input   = { InstanceId = self.InstanceId, Attribute = "disableApiTermination" }
  }
  follow "DescribeInstancePatchStates" {
    service = "ssm"
    actions = ["ssm:DescribeInstancePatchStates"]
    input   = { InstanceIds = [self.InstanceId] }
    when    = length(each(self.managed)) > 0
    root    = "InstancePatchStates[]"
    batch   = 50
    match   = "InstanceId"
    page    = { in = "NextToken", out = "NextToken" }
  }
  join "DescribeVolumes" {
    as      = "volumes"
    actions = ["ec2:DescribeVolumes"]
    input   = { MaxResults = 1000 }
    items   = "Volumes[]"
    key     = "Attachments[].InstanceId"
    on      = self.InstanceId
    page    = { in = "NextToken", out = "NextToken" }
  }
  join "DescribeInstanceInformation" {
    service = "ssm"
    as      = "managed"
    actions = ["ssm:DescribeInstanceInformation"]
    input   = { MaxResults = 50 }
    items   = "InstanceInformationList[]"
    key     = "InstanceId"
    on      = self.InstanceId
    page    = { in = "NextToken", out = "NextToken" }
  }
}

live "AWS::EC2::InstanceMetadataDefaults" {
  service   = "ec2"
  operation = "GetInstanceMetadataDefaults"
  actions   = ["ec2:GetInstanceMetadataDefaults"]
  items     = "AccountLevel"
  core      = true
  equal     = ["HttpEndpoint", "HttpTokens"]
}

live "AWS::EC2::LaunchTemplate" {
  service   = "ec2"
  operation = "DescribeLaunchTemplateVersions"
  actions   = ["ec2:DescribeLaunchTemplateVersions"]
  input     = { Versions = ["$Default"] }
  items     = "LaunchTemplateVersions[]"
  id        = "LaunchTemplateId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["LaunchTemplateData.BlockDeviceMappings.Ebs.Encrypted", "LaunchTemplateData.ImageId", "LaunchTemplateData.MaintenanceOptions.AutoRecovery", "LaunchTemplateData.MetadataOptions.HttpEndpoint", "LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit", "LaunchTemplateData.MetadataOptions.HttpTokens", "LaunchTemplateData.NetworkInterfaces.AssociatePublicIpAddress"]
  unreadable = {
    "LaunchTemplateData.UserData" = "it is content, which is not read"
  }
  set = {
    LaunchTemplateData = self.LaunchTemplateData
    LaunchTemplateName = self.LaunchTemplateName
  }
}

live "AWS::EC2::EIPAssociation" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ec2:DescribeAddresses"]
  input     = { TypeName = "AWS::EC2::EIPAssociation" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeAddresses"]
    input   = { TypeName = "AWS::EC2::EIPAssociation", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::EC2::Host" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ec2:DescribeHosts"]
  input     = { TypeName = "AWS::EC2::Host" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeHosts"]
    input   = { TypeName = "AWS::EC2::Host", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::EC2::KeyPair" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ec2:DescribeKeyPairs"]
  input     = { TypeName = "AWS::EC2::KeyPair" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeKeyPairs"]
    input   = { TypeName = "AWS::EC2::KeyPair", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::EC2::SpotFleet" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ec2:DescribeSpotFleetRequests"]
  input     = { TypeName = "AWS::EC2::SpotFleet" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeSpotFleetRequests"]
    input   = { TypeName = "AWS::EC2::SpotFleet", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::EC2::SubnetNetworkAclAssociation" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ec2:DescribeNetworkAcls"]
  input     = { TypeName = "AWS::EC2::SubnetNetworkAclAssociation" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeNetworkAcls"]
    input   = { TypeName = "AWS::EC2::SubnetNetworkAclAssociation", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
