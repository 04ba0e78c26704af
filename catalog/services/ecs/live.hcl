live "AWS::ECS::Cluster" {
  service   = "ecs"
  operation = "ListClusters"
  actions   = ["ecs:ListClusters"]
  items     = "clusterArns[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["Configuration.ExecuteCommandConfiguration.KmsKeyId", "Configuration.ExecuteCommandConfiguration.LogConfiguration.CloudWatchEncryptionEnabled", "Configuration.ExecuteCommandConfiguration.LogConfiguration.S3EncryptionEnabled", "Configuration.ExecuteCommandConfiguration.Logging", "DefaultCapacityProviderStrategy"]
  set = {
    ClusterSettings = [for x in each(self.settings) : { Name = x.name, Value = x.value }]
  }
  follow "DescribeClusters" {
    actions = ["ecs:DescribeClusters"]
    input   = { clusters = [self.item], include = ["SETTINGS", "CONFIGURATIONS", "TAGS"] }
    root    = "clusters[]"
    whole   = true
    batch   = 100
    match   = "clusterArn"
  }
}

live "AWS::ECS::Service" {
  service   = "ecs"
  operation = "ListServices"
  actions   = ["ecs:ListServices"]
  parent    = "AWS::ECS::Cluster"
  input     = { cluster = self.parent.clusterArn, maxResults = 100 }
  items     = "serviceArns[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["CapacityProviderStrategy", "CapacityProviderStrategy.CapacityProvider", "DeploymentConfiguration.Alarms.Enable", "DeploymentConfiguration.Alarms.Rollback", "DeploymentConfiguration.DeploymentCircuitBreaker.Enable", "DeploymentConfiguration.DeploymentCircuitBreaker.Rollback", "DeploymentController.Type", "LaunchType", "NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp", "PlatformVersion", "TaskDefinition"]
  set = {
    Cluster = self.clusterArn
  }
  follow "DescribeServices" {
    actions = ["ecs:DescribeServices"]
    input   = { cluster = self.parent.clusterArn, services = [self.item], include = ["TAGS"] }
    root    = "services[]"
    whole   = true
    batch   = 10
    match   = "serviceArn"
  }
}

live "AWS::ECS::TaskDefinition" {
  service   = "ecs"
  operation = "ListTaskDefinitions"
  actions   = ["ecs:ListTaskDefinitions"]
  input     = { status = "ACTIVE", sort = "DESC" }
  items     = "taskDefinitionArns[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["ContainerDefinitions.Environment.Name", "ContainerDefinitions.Environment.Value", "ContainerDefinitions.LogConfiguration.LogDriver", "ContainerDefinitions.Privileged", "ContainerDefinitions.ReadonlyRootFilesystem", "ContainerDefinitions.User", "ExecutionRoleArn", "IpcMode", "NetworkMode", "PidMode", "RuntimePlatform.OperatingSystemFamily", "TaskRoleArn", "Volumes.EFSVolumeConfiguration.TransitEncryption"]
  follow "DescribeTaskDefinition" {
    actions = ["ecs:DescribeTaskDefinition"]
    input   = { taskDefinition = self.item }
    root    = "taskDefinition"
    whole   = true
  }
}

live "AWS::ECS::TaskSet" {
  service   = "ecs"
  operation = "ListServices"
  actions   = ["ecs:ListServices"]
  parent    = "AWS::ECS::Cluster"
  input     = { cluster = self.parent.clusterArn }
  items     = "serviceArns[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["CapacityProviderStrategy", "CapacityProviderStrategy.CapacityProvider", "LaunchType", "NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp", "PlatformVersion", "TaskDefinition"]
  set = {
    Cluster = self.clusterArn
  }
  follow "DescribeServices" {
    actions = ["ecs:DescribeServices"]
    input   = { cluster = self.parent.clusterArn, services = [self.item] }
    root    = "services[].taskSets[]"
    whole   = true
    batch   = 10
    match   = "serviceArn"
  }
}

live "AWS::ECS::CapacityProvider" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ecs:DescribeCapacityProviders"]
  input     = { TypeName = "AWS::ECS::CapacityProvider" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ecs:DescribeCapacityProviders"]
    input   = { TypeName = "AWS::ECS::CapacityProvider", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::ECS::ClusterCapacityProviderAssociations" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ecs:DescribeClusters", "ecs:ListClusters"]
  input     = { TypeName = "AWS::ECS::ClusterCapacityProviderAssociations" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ecs:DescribeClusters"]
    input   = { TypeName = "AWS::ECS::ClusterCapacityProviderAssociations", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
