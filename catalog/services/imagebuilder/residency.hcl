flow "copy" {
  on     = ["AWS::ImageBuilder::DistributionConfiguration"]
  paths  = ["Distributions.Region"]
  takes  = "region"
  source = "resource-types"
}
