live "AWS::Batch::ComputeEnvironment" {
  service   = "batch"
  operation = "DescribeComputeEnvironments"
  actions   = ["batch:DescribeComputeEnvironments"]
  items     = "computeEnvironments[]"
  id        = "computeEnvironmentName"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["ComputeResources.Ec2Configuration.ImageIdOverride", "ComputeResources.Ec2Configuration.ImageType", "ComputeResources.ImageId", "ComputeResources.LaunchTemplate.LaunchTemplateId", "ComputeResources.LaunchTemplate.LaunchTemplateName", "ComputeResources.Type", "EksConfiguration", "Type"]
  unreadable = {
    "ComputeResources.ManagedInstancesProvider"   = "not in the answer of this botocore"
    "ComputeResources.UpdateToLatestImageVersion" = "exists at creation only"
  }
}

live "AWS::Batch::JobDefinition" {
  service   = "batch"
  operation = "DescribeJobDefinitions"
  actions   = ["batch:DescribeJobDefinitions"]
  input     = { status = "ACTIVE" }
  items     = "jobDefinitions[]"
  id        = "jobDefinitionArn"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["ContainerProperties.Environment.Name", "ContainerProperties.Environment.Value", "ContainerProperties.Privileged", "ContainerProperties.Volumes.EfsVolumeConfiguration.TransitEncryption", "EcsProperties.TaskProperties.Containers.Privileged", "EksProperties.PodProperties.Containers.SecurityContext.Privileged", "NodeProperties.NodeRangeProperties.Container.Privileged", "NodeProperties.NodeRangeProperties.EcsProperties.TaskProperties.Containers.Privileged"]
}
