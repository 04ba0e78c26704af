leaves "regions" {
  on      = ["AWS::SecurityHub::FindingAggregator"]
  when    = { RegionLinkingMode = ["ALL_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED"] }
  because = "It brings the findings of other Regions to its own."
  source  = "resource-types"
}

flow "source" {
  on     = ["AWS::SecurityHub::FindingAggregator"]
  paths  = ["Regions"]
  takes  = "region"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::SecurityHub::AggregatorV2"]
  paths  = ["LinkedRegions"]
  takes  = "region"
  source = "resource-types"
}
