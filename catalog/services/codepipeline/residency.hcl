flow "delivery" {
  on     = ["AWS::CodePipeline::Pipeline"]
  paths  = ["ArtifactStores.Region", "Stages.Actions.Region"]
  takes  = "region"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::CodePipeline::Pipeline"]
  paths  = ["ArtifactStore.Location", "ArtifactStores.ArtifactStore.Location"]
  takes  = "bucket"
  source = "resource-types"
}
