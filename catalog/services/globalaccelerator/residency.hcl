leaves "edge" {
  on      = ["AWS::GlobalAccelerator::*"]
  because = "Global Accelerator takes traffic at points of presence around the world."
  source  = "global-services"
}

flow "delivery" {
  on     = ["AWS::GlobalAccelerator::EndpointGroup"]
  paths  = ["EndpointGroupRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::GlobalAccelerator::Accelerator"]
  paths  = ["FlowLogsS3Bucket"]
  takes  = "bucket"
  source = "resource-types"
}
