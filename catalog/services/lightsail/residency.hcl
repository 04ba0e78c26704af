flow "own" {
  on     = ["AWS::Lightsail::Instance"]
  paths  = ["Location.RegionName"]
  takes  = "region"
  source = "resource-types"
}

flow "own" {
  on     = ["AWS::Lightsail::Instance"]
  paths  = ["AvailabilityZone"]
  takes  = "zone"
  source = "resource-types"
}
