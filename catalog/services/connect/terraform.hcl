terraform "aws_connect_instance" {
  type = "AWS::Connect::Instance"
  set = {
    Attributes = {
      AutoResolveBestVoices = self.auto_resolve_best_voices_enabled
      ContactLens           = self.contact_lens_enabled
      ContactflowLogs       = self.contact_flow_logs_enabled
      EarlyMedia            = self.early_media_enabled
      InboundCalls          = self.inbound_calls_enabled
      MultiPartyConference  = self.multi_party_conference_enabled
      OutboundCalls         = self.outbound_calls_enabled
    }
  }
}

terraform "aws_connect_instance_storage_config" {
  type = "AWS::Connect::InstanceStorageConfig"
  set = {
    InstanceArn              = self.instance_id
    KinesisFirehoseConfig    = self.storage_config[0].kinesis_firehose_config
    KinesisStreamConfig      = self.storage_config[0].kinesis_stream_config
    KinesisVideoStreamConfig = self.storage_config[0].kinesis_video_stream_config
    S3Config                 = self.storage_config[0].s3_config
    StorageType              = self.storage_config[0].storage_type
  }
}

types {
  aws_connect_contact_flow             = "AWS::Connect::ContactFlow"
  aws_connect_contact_flow_module      = "AWS::Connect::ContactFlowModule"
  aws_connect_hours_of_operation       = "AWS::Connect::HoursOfOperation"
  aws_connect_phone_number             = "AWS::Connect::PhoneNumber"
  aws_connect_queue                    = "AWS::Connect::Queue"
  aws_connect_quick_connect            = "AWS::Connect::QuickConnect"
  aws_connect_routing_profile          = "AWS::Connect::RoutingProfile"
  aws_connect_security_profile         = "AWS::Connect::SecurityProfile"
  aws_connect_user                     = "AWS::Connect::User"
  aws_connect_user_hierarchy_group     = "AWS::Connect::UserHierarchyGroup"
  aws_connect_user_hierarchy_structure = "AWS::Connect::UserHierarchyStructure"
  aws_connect_vocabulary               = "AWS::Connect::Vocabulary"
}
