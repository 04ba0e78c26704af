flow "own" {
  on     = ["AWS::EC2::Instance"]
  paths  = ["AvailabilityZone"]
  takes  = "zone"
  source = "resource-types"
}

# The type is Onus's own.
flow "source" {
  on     = ["AWS::EC2::ImageCopy"]
  paths  = ["SourceRegion"]
  takes  = "region"
  source = "terraform-resources"
}
