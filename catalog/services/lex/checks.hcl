check "lex-bot-alias-audio-logs-encrypted-with-kms" {
  title          = "Lex bot aliases encrypt the recordings that they log with a KMS key"
  responsibility = "data.keys"
  resource       = "AWS::Lex::BotAlias"
  severity       = "medium"
  level          = "thorough"
  applies        = length(self.ConversationLogSettings.AudioLogSettings) > 0
  condition      = alltrue([for l in self.ConversationLogSettings.AudioLogSettings : l.Destination.S3Bucket.KmsKeyArn != null])
  why            = "Recordings of what callers said lie in a bucket; without a key of their own, everybody who may read the bucket may listen."
  fix            = "Name a key in {ConversationLogSettings.AudioLogSettings.Destination.S3Bucket.KmsKeyArn}."
  source         = "lex-encryption"
  example "pass" { ConversationLogSettings = { AudioLogSettings = [{ Enabled = true, Destination = { S3Bucket = { S3BucketArn = "arn:aws:s3:::calls", LogPrefix = "lex", KmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/0a1b" } } }] } }
  example "fail" { ConversationLogSettings = { AudioLogSettings = [{ Enabled = true, Destination = { S3Bucket = { S3BucketArn = "arn:aws:s3:::calls", LogPrefix = "lex" } } }] } }
  example "unknown" { ConversationLogSettings = { AudioLogSettings = [{ Enabled = true, Destination = { S3Bucket = { KmsKeyArn = unknown("parameter without default") } } }] } }
  example "not-applicable" { BotAliasName = "live" }
}
