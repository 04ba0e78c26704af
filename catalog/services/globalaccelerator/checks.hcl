check "globalaccelerator-flow-logs" {
  title          = "Accelerators write flow logs"
  responsibility = "ops.logging"
  resource       = "AWS::GlobalAccelerator::Accelerator"
  severity       = "medium"
  level          = "thorough"
  condition      = self.FlowLogsEnabled == true
  why            = "Endpoints behind an accelerator may not see who called; without flow logs nobody does."
  fix            = "Set {FlowLogsEnabled} to true, with {FlowLogsS3Bucket} and {FlowLogsS3Prefix}."
  example "pass" { FlowLogsEnabled = true, FlowLogsS3Bucket = "logs", FlowLogsS3Prefix = "accelerator/" }
  example "fail" "default" { Name = "edge" }
  example "fail" { FlowLogsEnabled = "false" }
}
