types {
  aws_chime_voice_connector                                        = "AWS::Chime::VoiceConnector"
  aws_chimesdkmediapipelines_media_insights_pipeline_configuration = "AWS::Chime::MediaInsightsPipelineConfiguration"
  aws_chimesdkvoice_sip_media_application                          = "AWS::Chime::SipMediaApplication"
}

prefixes {
  aws_chime         = "AWS::Chime::"
  aws_chimesdkvoice = "AWS::Chime::"
}
