terraform "aws_globalaccelerator_accelerator" {
  type = "AWS::GlobalAccelerator::Accelerator"
  set = {
    FlowLogsEnabled  = self.attributes[0].flow_logs_enabled
    FlowLogsS3Bucket = self.attributes[0].flow_logs_s3_bucket
    FlowLogsS3Prefix = self.attributes[0].flow_logs_s3_prefix
  }
}

types {
  aws_globalaccelerator_cross_account_attachment      = "AWS::GlobalAccelerator::CrossAccountAttachment"
  aws_globalaccelerator_custom_routing_accelerator    = "AWS::GlobalAccelerator::Accelerator"
  aws_globalaccelerator_custom_routing_endpoint_group = "AWS::GlobalAccelerator::EndpointGroup"
  aws_globalaccelerator_custom_routing_listener       = "AWS::GlobalAccelerator::Listener"
}
