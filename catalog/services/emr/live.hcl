live "AWS::EMR::BlockPublicAccessConfiguration" {
  service   = "emr"
  operation = "GetBlockPublicAccessConfiguration"
  actions   = ["elasticmapreduce:GetBlockPublicAccessConfiguration"]
  items     = "BlockPublicAccessConfiguration"
  equal     = ["BlockPublicSecurityGroupRules", "PermittedPublicSecurityGroupRuleRanges.MaxRange", "PermittedPublicSecurityGroupRuleRanges.MinRange"]
}

live "AWS::EMR::Cluster" {
  service   = "emr"
  operation = "ListClusters"
  actions   = ["elasticmapreduce:ListClusters"]
  input     = { ClusterStates = ["STARTING", "BOOTSTRAPPING", "RUNNING", "WAITING"] }
  items     = "Clusters[]"
  id        = "Id"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  equal     = ["CustomAmiId", "KerberosAttributes", "LogEncryptionKmsKeyId", "LogUri", "OSReleaseLabel", "ReleaseLabel", "SecurityConfiguration"]
  unreadable = {
    "KerberosAttributes.ADDomainJoinPassword"             = "it is a secret, and no call that only reads gives it"
    "KerberosAttributes.CrossRealmTrustPrincipalPassword" = "it is a secret, and no call that only reads gives it"
    "KerberosAttributes.KdcAdminPassword"                 = "it is a secret, and no call that only reads gives it"
  }
  set = {
    Instances             = { AdditionalMasterSecurityGroups = self.Ec2InstanceAttributes.AdditionalMasterSecurityGroups, AdditionalSlaveSecurityGroups = self.Ec2InstanceAttributes.AdditionalSlaveSecurityGroups, Ec2SubnetId = self.Ec2InstanceAttributes.Ec2SubnetId, Ec2SubnetIds = self.Ec2InstanceAttributes.RequestedEc2SubnetIds, EmrManagedMasterSecurityGroup = self.Ec2InstanceAttributes.EmrManagedMasterSecurityGroup, EmrManagedSlaveSecurityGroup = self.Ec2InstanceAttributes.EmrManagedSlaveSecurityGroup, KeepJobFlowAliveWhenNoSteps = self.AutoTerminate == null ? null : !self.AutoTerminate, TerminationProtected = self.TerminationProtected, MasterInstanceGroup = one([for g in each(self.ListInstanceGroups.InstanceGroups) : { CustomAmiId = g.CustomAmiId, InstanceType = g.InstanceType, Market = g.Market } if g.InstanceGroupType == "MASTER"]), CoreInstanceGroup = one([for g in each(self.ListInstanceGroups.InstanceGroups) : { CustomAmiId = g.CustomAmiId, InstanceType = g.InstanceType, Market = g.Market } if g.InstanceGroupType == "CORE"]), MasterInstanceFleet = one([for f in each(self.ListInstanceFleets.InstanceFleets) : { InstanceTypeConfigs = [for s in each(f.InstanceTypeSpecifications) : { CustomAmiId = s.CustomAmiId, InstanceType = s.InstanceType }] } if f.InstanceFleetType == "MASTER"]), CoreInstanceFleet = one([for f in each(self.ListInstanceFleets.InstanceFleets) : { InstanceTypeConfigs = [for s in each(f.InstanceTypeSpecifications) : { CustomAmiId = s.CustomAmiId, InstanceType = s.InstanceType }] } if f.InstanceFleetType == "CORE"]) }
    AutoTerminationPolicy = self.GetAutoTerminationPolicy.AutoTerminationPolicy
  }
  follow "DescribeCluster" {
    actions = ["elasticmapreduce:DescribeCluster"]
    input   = { ClusterId = self.Id }
    root    = "Cluster"
    whole   = true
  }
  follow "GetAutoTerminationPolicy" {
    actions = ["elasticmapreduce:GetAutoTerminationPolicy"]
    input   = { ClusterId = self.Id }
  }
  follow "ListInstanceGroups" {
    actions = ["elasticmapreduce:ListInstanceGroups"]
    input   = { ClusterId = self.Id }
    when    = self.InstanceCollectionType == "INSTANCE_GROUP"
    page    = { in = "Marker", out = "Marker" }
  }
  follow "ListInstanceFleets" {
    actions = ["elasticmapreduce:ListInstanceFleets"]
    input   = { ClusterId = self.Id }
    when    = self.InstanceCollectionType == "INSTANCE_FLEET"
    page    = { in = "Marker", out = "Marker" }
  }
}

live "AWS::EMR::InstanceFleetConfig" {
  service   = "emr"
  operation = "ListInstanceFleets"
  actions   = ["elasticmapreduce:ListInstanceFleets"]
  parent    = "AWS::EMR::Cluster"
  input     = { ClusterId = self.parent.Id }
  items     = "InstanceFleets[]"
  id        = "Id"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  set = {
    InstanceTypeConfigs = [for x in each(self.InstanceTypeSpecifications) : { CustomAmiId = x.CustomAmiId }]
  }
}

live "AWS::EMR::InstanceGroupConfig" {
  service   = "emr"
  operation = "ListInstanceGroups"
  actions   = ["elasticmapreduce:ListInstanceGroups"]
  parent    = "AWS::EMR::Cluster"
  input     = { ClusterId = self.parent.Id }
  items     = "InstanceGroups[]"
  id        = "Id"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  equal     = ["CustomAmiId"]
}

live "AWS::EMR::SecurityConfiguration" {
  service   = "emr"
  operation = "ListSecurityConfigurations"
  actions   = ["elasticmapreduce:ListSecurityConfigurations"]
  items     = "SecurityConfigurations[]"
  id        = "Name"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  set = {
    SecurityConfiguration = json(self.SecurityConfiguration)
  }
  follow "DescribeSecurityConfiguration" {
    actions = ["elasticmapreduce:DescribeSecurityConfiguration"]
    input   = { Name = self.Name }
    whole   = true
  }
}

live "AWS::EMRContainers::JobTemplate" {
  service   = "emr-containers"
  operation = "ListJobTemplates"
  actions   = ["emr-containers:ListJobTemplates"]
  items     = "templates[]"
  id        = "id"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["JobTemplateData.ReleaseLabel"]
}

live "AWS::EMRServerless::Application" {
  service   = "emr-serverless"
  operation = "ListApplications"
  actions   = ["emr-serverless:ListApplications"]
  items     = "applications[]"
  id        = "id"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["ImageConfiguration.ImageUri", "NetworkConfiguration.SubnetIds", "ReleaseLabel"]
  set = {
    WorkerTypeSpecifications = self.workerTypeSpecifications == null ? null : { for k, v in self.workerTypeSpecifications : k => { ImageConfiguration = { ImageUri = v.imageConfiguration.imageUri } } }
  }
  follow "GetApplication" {
    actions = ["emr-serverless:GetApplication"]
    input   = { applicationId = self.id }
    root    = "application"
    whole   = true
  }
}

live "AWS::EMR::Studio" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "elasticmapreduce:ListStudios"]
  input     = { TypeName = "AWS::EMR::Studio" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "elasticmapreduce:DescribeStudio", "sso:GetManagedApplicationInstance"]
    input   = { TypeName = "AWS::EMR::Studio", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::EMRContainers::Endpoint" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "emr-containers:ListManagedEndpoints"]
  input     = { TypeName = "AWS::EMRContainers::Endpoint" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "emr-containers:DescribeManagedEndpoint", "emr-containers:ListTagsForResource"]
    input   = { TypeName = "AWS::EMRContainers::Endpoint", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::EMRContainers::SecurityConfiguration" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "emr-containers:ListSecurityConfigurations"]
  input     = { TypeName = "AWS::EMRContainers::SecurityConfiguration" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "emr-containers:DescribeSecurityConfiguration"]
    input   = { TypeName = "AWS::EMRContainers::SecurityConfiguration", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
