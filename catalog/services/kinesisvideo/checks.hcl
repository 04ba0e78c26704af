check "kinesisvideo-stream-key-customer-managed" {
  title          = "Video streams encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::KinesisVideo::Stream"
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
}
