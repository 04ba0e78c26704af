live "AWS::EC2::ImageBlockPublicAccess" {
  service   = "ec2"
  operation = "GetImageBlockPublicAccessState"
  actions   = ["ec2:GetImageBlockPublicAccessState"]
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
}

live "AWS::EC2::Instance" {
  service   = "ec2"
  operation = "DescribeInstances"
  actions   = ["ec2:DescribeInstances"]
  input     = { MaxResults = 1000 }
  items     = "Reservations[].Instances[]"
  id        = "InstanceId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["EbsOptimized", "ImageId", "InstanceType", "KeyName", "MetadataOptions.HttpEndpoint", "MetadataOptions.HttpPutResponseHopLimit", "MetadataOptions.HttpTokens", "NetworkInterfaces", "NetworkInterfaces.NetworkInterfaceId", "NetworkInterfaces.SubnetId", "SourceDestCheck", "SubnetId", "Tags"]
  absent    = ["SecurityGroups"]
  unreadable = {
    "UserData" = "it is content, which is not read"
  }
  set = {
    AvailabilityZone      = self.Placement.AvailabilityZone
    DisableApiTermination = self.DescribeInstanceAttribute.DisableApiTermination.Value
    HostId                = self.Placement.HostId
    HostResourceGroupArn  = self.Placement.HostResourceGroupArn
    IamInstanceProfile    = self.IamInstanceProfile.Arn
    SecurityGroupIds      = [for x in each(self.SecurityGroups) : x.GroupId]
    Tenancy               = self.Placement.Tenancy
  }
  follow "DescribeInstanceAttribute" {
    actions = ["ec2:DescribeInstanceAttribute"]
    input   = { InstanceId = self.InstanceId, Attribute = "disableApiTermination" }
  }
}

live "AWS::EC2::InstanceMetadataDefaults" {
  service   = "ec2"
  operation = "GetInstanceMetadataDefaults"
  actions   = ["ec2:GetInstanceMetadataDefaults"]
  items     = "AccountLevel"
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
  set = {
    LaunchTemplateData = merge(self.LaunchTemplateData, { UserData = self.LaunchTemplateData.UserData })
  }
}

live "AWS::EC2::SubnetRouteTableAssociation" {
  service   = "ec2"
  operation = "DescribeRouteTables"
  actions   = ["ec2:DescribeRouteTables"]
  items     = "RouteTables[].Associations[]"
  id        = "RouteTableAssociationId"
  page      = { in = "NextToken", out = "NextToken" }
}
