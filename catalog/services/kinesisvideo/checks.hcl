check "kinesisvideo-stream-key-customer-managed" {
  title          = "Video streams encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::KinesisVideo::Stream"
  severity       = "low"
  condition      = self.KmsKeyId != null && (referenced(self.KmsKeyId) != null || !strcontains(self.KmsKeyId, "alias/aws/"))
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in KmsKeyId."
  example "pass" "a key of the stack" {
    KmsKeyId = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "no key named" {}
  example "fail" "the AWS managed key" { KmsKeyId = "alias/aws/kinesisvideo" }
}
