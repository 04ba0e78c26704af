variant "key" {
  title = "Key with material of AWS's making"
  resource "AWS::KMS::Key" "key" { EnableKeyRotation = true }
}

variant "imported" {
  title = "Key with imported material"
  resource "AWS::KMS::Key" "key" { Origin = "EXTERNAL" }
}

variant "cloudhsm" {
  title = "Key in a CloudHSM cluster"
  resource "AWS::KMS::Key" "key" { Origin = "AWS_CLOUDHSM" }
}

variant "external-key-store" {
  title = "Key in a key store outside AWS"
  resource "AWS::KMS::Key" "key" { Origin = "EXTERNAL_KEY_STORE" }
}
