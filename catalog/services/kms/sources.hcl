source "kms-key-stores" {
  title = "AWS KMS Developer Guide, Key stores"
  url   = "https://docs.aws.amazon.com/kms/latest/developerguide/key-store-overview.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "kms-import" {
  title = "AWS KMS Developer Guide, Special considerations for imported key material"
  url   = "https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys-considerations.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "kms-rotation" {
  title  = "AWS KMS Developer Guide, Rotate AWS KMS keys"
  url    = "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"
  opened = false
}
