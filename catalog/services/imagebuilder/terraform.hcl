terraform "aws_imagebuilder_image_recipe" {
  type = "AWS::ImageBuilder::ImageRecipe"
  set = {
    BlockDeviceMappings = self.block_device_mapping
    Components          = self.component
  }
}

terraform "aws_imagebuilder_distribution_configuration" {
  type = "AWS::ImageBuilder::DistributionConfiguration"
  set  = { Distributions = [for d in each(self.distribution) : merge(d, { AmiDistributionConfiguration = [for a in each(d.ami_distribution_configuration) : merge(a, { LaunchPermissionConfiguration = a.launch_permission })] })] }
}

terraform "aws_imagebuilder_infrastructure_configuration" {
  type = "AWS::ImageBuilder::InfrastructureConfiguration"
  set  = { InstanceMetadataOptions = self.instance_metadata_options }
}

types {
  aws_imagebuilder_container_recipe = "AWS::ImageBuilder::ContainerRecipe"
  aws_imagebuilder_image            = "AWS::ImageBuilder::Image"
  aws_imagebuilder_image_pipeline   = "AWS::ImageBuilder::ImagePipeline"
  aws_imagebuilder_lifecycle_policy = "AWS::ImageBuilder::LifecyclePolicy"
  aws_imagebuilder_workflow         = "AWS::ImageBuilder::Workflow"
}
