flow "own" {
  on     = ["AWS::AutoScaling::AutoScalingGroup"]
  paths  = ["AvailabilityZones", "AvailabilityZoneIds"]
  takes  = "zone"
  source = "resource-types"
}
