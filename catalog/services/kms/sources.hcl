source "kms-rotation" {
  title  = "AWS KMS Developer Guide, Rotate AWS KMS keys"
  url    = "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"
  opened = false
}
