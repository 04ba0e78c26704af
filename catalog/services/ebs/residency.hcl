flow "own" {
  on     = ["AWS::EC2::Volume"]
  paths  = ["AvailabilityZone"]
  takes  = "zone"
  source = "resource-types"
}

flow "copy" {
  on = ["AWS::DLM::LifecyclePolicy"]
  paths = [
    "PolicyDetails.Schedules.CrossRegionCopyRules.TargetRegion",
    "PolicyDetails.CrossRegionCopyTargets.TargetRegion",
    "CrossRegionCopyTargets.TargetRegion",
  ]
  takes  = "region"
  source = "resource-types"
}

flow "copy" {
  on     = ["AWS::DLM::LifecyclePolicy"]
  paths  = ["PolicyDetails.Schedules.CrossRegionCopyRules.Target", "PolicyDetails.Actions.CrossRegionCopy.Target"]
  takes  = "region"
  source = "resource-types"
}

# The type is Onus's own.
flow "source" {
  on     = ["AWS::EC2::SnapshotCopy"]
  paths  = ["SourceRegion"]
  takes  = "region"
  source = "terraform-resources"
}
