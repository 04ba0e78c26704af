# Which resources run which images, and where tags of images can't move: by this, results of scanners are joined to what is deployed.

software {
  application = "app.software"
  system      = "os.patch"
}

image "AWS::ECS::TaskDefinition" { paths = ["ContainerDefinitions.Image"] }
image "AWS::ECS::DaemonTaskDefinition" { paths = ["ContainerDefinitions.Image"] }
image "AWS::ECS::ExpressGatewayService" { paths = ["PrimaryContainer.Image"] }
image "AWS::Lambda::Function" { paths = ["Code.ImageUri"] }
image "AWS::Batch::JobDefinition" { paths = ["ContainerProperties.Image", "EcsProperties.TaskProperties.Containers.Image", "NodeProperties.NodeRangeProperties.Container.Image"] }
image "AWS::AppRunner::Service" { paths = ["SourceConfiguration.ImageRepository.ImageIdentifier"] }
image "AWS::Lightsail::Container" { paths = ["ContainerServiceDeployment.Containers.Image"] }
image "AWS::SageMaker::Model" { paths = ["PrimaryContainer.Image", "Containers.Image"] }

repository "AWS::ECR::Repository" {
  name       = "RepositoryName"
  registry   = "*.dkr.ecr.*.amazonaws.com"
  fixed_tags = { ImageTagMutability = "IMMUTABLE" }
}
