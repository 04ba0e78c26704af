check "storagegateway-volume-encrypted-with-kms" {
  title          = "Volumes of Storage Gateway encrypt with a KMS key"
  responsibility = "data.keys"
  resource       = "AWS::StorageGateway::Volume"
  severity       = "low"
  condition      = self.KMSEncrypted == true
  why            = "Without one, S3's own key protects the data, and no key policy says who may read them."
  fix            = "Set {KMSEncrypted} to true and name the key in {KMSKey}."
  example "pass" { KMSEncrypted = true }
  example "fail" { KMSEncrypted = false }
  example "fail" "AWS's default" {}
}
