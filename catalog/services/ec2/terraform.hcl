terraform "aws_instance" "aws_spot_instance_request" {
  type = "AWS::EC2::Instance"
  set = {
    BlockDeviceMappings = concat(
      [for b in each(self.root_block_device) : { DeviceName = b.device_name, Ebs = b }],
      [for b in each(self.ebs_block_device) : { DeviceName = b.device_name, Ebs = b }],
      [for b in each(self.ephemeral_block_device) : { DeviceName = b.device_name, VirtualName = b.virtual_name }],
    )
    HibernationOptions = { Configured = self.hibernation }
    ImageId            = self.ami
    LaunchTemplate     = { LaunchTemplateId = self.launch_template[0].id, LaunchTemplateName = self.launch_template[0].name, Version = self.launch_template[0].version }
    NetworkInterfaces = concat(
      self.associate_public_ip_address == null ? [] : [{ DeviceIndex = "0", AssociatePublicIpAddress = self.associate_public_ip_address }],
      [for n in each(self.primary_network_interface) : { DeviceIndex = "0", NetworkInterfaceId = n.network_interface_id }],
      each(self.network_interface),
    )
    PlacementGroupName = self.placement_group
    PrivateIpAddress   = self.private_ip
    SecurityGroupIds   = self.vpc_security_group_ids
    UserData           = self.user_data_base64 == null ? self.user_data : self.user_data_base64
  }
  drop = ["ipv6_addresses"]
  defaults = {
    DisableApiTermination = false
    EbsOptimized          = false
    Monitoring            = false
    SourceDestCheck       = true
  }
  computed = ["ebs_block_device", "ephemeral_block_device", "metadata_options", "network_interface", "primary_network_interface", "root_block_device", "security_groups", "vpc_security_group_ids"]
}

terraform "aws_launch_template" {
  type = "AWS::EC2::LaunchTemplate"
  set = {
    LaunchTemplateName = self.name
    VersionDescription = self.description
    LaunchTemplateData = merge(self, {
      NetworkInterfaces = [for n in each(self.network_interfaces) : merge(n, { Groups = n.security_groups })]
      SecurityGroupIds  = self.vpc_security_group_ids
      SecurityGroups    = self.security_group_names
    })
  }
  drop = ["tag_specifications"]
}

terraform "aws_spot_fleet_request" {
  type = "AWS::EC2::SpotFleet"
  set = {
    SpotFleetRequestConfigData = merge(self, {
      Type                         = self.fleet_type
      InstanceInterruptionBehavior = self.instance_interruption_behaviour
      LaunchSpecifications = [for s in each(self.launch_specification) : merge(s, {
        BlockDeviceMappings = concat(
          [for b in each(s.root_block_device) : { Ebs = b }],
          [for b in each(s.ebs_block_device) : { DeviceName = b.device_name, Ebs = b }],
        )
        IamInstanceProfile = { Arn = s.iam_instance_profile_arn == null ? s.iam_instance_profile : s.iam_instance_profile_arn }
        ImageId            = s.ami
        Monitoring         = { Enabled = s.monitoring }
        NetworkInterfaces  = s.associate_public_ip_address == null ? [] : [{ DeviceIndex = 0, AssociatePublicIpAddress = s.associate_public_ip_address, SubnetId = s.subnet_id, Groups = s.vpc_security_group_ids }]
        Placement          = { AvailabilityZone = s.availability_zone, GroupName = s.placement_group, Tenancy = s.placement_tenancy }
        SecurityGroups     = [for g in each(s.vpc_security_group_ids) : { GroupId = g }]
      })]
      LaunchTemplateConfigs = [for c in each(self.launch_template_config) : {
        LaunchTemplateSpecification = { LaunchTemplateId = c.launch_template_specification[0].id, LaunchTemplateName = c.launch_template_specification[0].name, Version = c.launch_template_specification[0].version }
        Overrides                   = c.overrides
      }]
    })
  }
}

terraform "aws_ec2_fleet" {
  type = "AWS::EC2::EC2Fleet"
  set = {
    LaunchTemplateConfigs = [for c in each(self.launch_template_config) : { LaunchTemplateSpecification = c.launch_template_specification, Overrides = c.override }]
  }
}

terraform "aws_key_pair" {
  type = "AWS::EC2::KeyPair"
  set  = { PublicKeyMaterial = self.public_key }
}

terraform "aws_ec2_host" {
  type     = "AWS::EC2::Host"
  defaults = { HostRecovery = "off" }
}

# Settings of the account in a Region that CloudFormation does not set; the types are Onus's own.
terraform "aws_ec2_image_block_public_access" {
  type = "AWS::EC2::ImageBlockPublicAccess"
  set  = { State = self.state }
}

terraform "aws_ec2_instance_metadata_defaults" {
  type = "AWS::EC2::InstanceMetadataDefaults"
  set = {
    HttpEndpoint            = self.http_endpoint == null ? "no-preference" : self.http_endpoint
    HttpPutResponseHopLimit = self.http_put_response_hop_limit
    HttpTokens              = self.http_tokens == null ? "no-preference" : self.http_tokens
    InstanceMetadataTags    = self.instance_metadata_tags
  }
}

terraform "aws_ami" {
  type = "AWS::EC2::Image"
  set = {
    Name                = self.name
    BlockDeviceMappings = [for d in each(self.ebs_block_device) : { DeviceName = d.device_name, Ebs = { Encrypted = d.encrypted, SnapshotId = d.snapshot_id, VolumeSize = d.volume_size } }]
  }
}

terraform "data.aws_ami" {
  type = "AWS::EC2::ImageLookup"
  set = {
    Filters    = [for f in each(self.filter) : { Name = f.name, Values = f.values }]
    MostRecent = self.most_recent
    Owners     = self.owners
  }
}

terraform "aws_ami_copy" {
  type = "AWS::EC2::ImageCopy"
  set  = { Name = self.name, SourceImageId = self.source_ami_id, SourceRegion = self.source_ami_region, Encrypted = self.encrypted, KmsKeyId = self.kms_key_id }
}

terraform "aws_ami_launch_permission" {
  type = "AWS::EC2::ImageLaunchPermission"
  set = {
    AccountId             = self.account_id
    Group                 = self.group
    ImageId               = self.image_id
    OrganizationArn       = self.organization_arn
    OrganizationalUnitArn = self.organizational_unit_arn
  }
}

types {
  aws_placement_group          = "AWS::EC2::PlacementGroup"
  aws_ec2_capacity_reservation = "AWS::EC2::CapacityReservation"
}
