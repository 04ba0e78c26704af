check "connect-instance-flow-logs" {
  title          = "Connect instances log their flows"
  responsibility = "ops.logging"
  resource       = "AWS::Connect::Instance"
  severity       = "medium"
  level          = "thorough"
  like           = on(self.Attributes.ContactflowLogs)
  why            = "Flow logs show what became of a contact and where a flow failed; they are off unless the instance switches them on."
  fix            = "Set {Attributes.ContactflowLogs} to true, and logging on in the flows."
  given { Attributes = { InboundCalls = true, OutboundCalls = true } }
}

check "connect-recordings-encrypted-with-kms" {
  title          = "Connect stores recordings and transcripts under a KMS key"
  responsibility = "data.keys"
  resource       = "AWS::Connect::InstanceStorageConfig"
  severity       = "medium"
  level          = "thorough"
  applies        = contains(["S3", "KINESIS_VIDEO_STREAM"], upper(self.StorageType))
  condition      = self.S3Config.EncryptionConfig.KeyId != null || self.KinesisVideoStreamConfig.EncryptionConfig.KeyId != null
  why            = "Voices and chats of callers lie there; without a key of one's own everybody who may read the bucket may listen."
  fix            = "Set {KinesisVideoStreamConfig:EncryptionConfig} with {KinesisVideoStreamConfig.EncryptionConfig:EncryptionType} KMS and a {KinesisVideoStreamConfig.EncryptionConfig:KeyId} in {S3Config} or {KinesisVideoStreamConfig}."
  source         = "connect-encryption"
  given { StorageType = "S3", S3Config = { BucketName = "calls", BucketPrefix = "voice" } }
  example "pass" { S3Config = { EncryptionConfig = { EncryptionType = "KMS", KeyId = "arn:aws:kms:eu-west-1:111122223333:key/0" } } }
  example "fail" {}
  example "not-applicable" { StorageType = "KINESIS_STREAM" }
}

check "connect-approved-origin-encrypted" {
  title          = "Applications that embed Connect are served by HTTPS"
  responsibility = "net.exposure"
  resource       = "AWS::Connect::ApprovedOrigin"
  severity       = "medium"
  condition      = !startswith(lower(self.Origin), "http://")
  why            = "Somebody on the way can change a page that comes in the clear, and with it what agents see and do."
  fix            = "Write {Origin} with https://."
  example "pass" { Origin = "https://agents.example.com" }
  example "fail" { Origin = "http://agents.example.com" }
}
