types {
  aws_pinpoint_adm_channel               = "AWS::Pinpoint::ADMChannel"
  aws_pinpoint_apns_channel              = "AWS::Pinpoint::APNSChannel"
  aws_pinpoint_apns_sandbox_channel      = "AWS::Pinpoint::APNSSandboxChannel"
  aws_pinpoint_apns_voip_channel         = "AWS::Pinpoint::APNSVoipChannel"
  aws_pinpoint_apns_voip_sandbox_channel = "AWS::Pinpoint::APNSVoipSandboxChannel"
  aws_pinpoint_baidu_channel             = "AWS::Pinpoint::BaiduChannel"
  aws_pinpoint_email_channel             = "AWS::Pinpoint::EmailChannel"
  aws_pinpoint_email_template            = "AWS::Pinpoint::EmailTemplate"
  aws_pinpoint_event_stream              = "AWS::Pinpoint::EventStream"
  aws_pinpoint_gcm_channel               = "AWS::Pinpoint::GCMChannel"
}
