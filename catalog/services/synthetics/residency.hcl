flow "delivery" {
  on     = ["AWS::Synthetics::Canary"]
  paths  = ["ArtifactS3Location"]
  takes  = "bucket"
  source = "resource-types"
}
