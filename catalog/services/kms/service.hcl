service "kms" {
  title      = "AWS Key Management Service"
  names      = ["key management service"]
  model      = "abstracted"
  prefixes   = ["AWS::KMS::"]
  because    = "AWS runs the hardware security modules and the service in front of them; who may use a key, how it turns over and whether it is deleted is the customer's."
  sources    = ["kms-key-stores", "s3-kms-xks"]
  classed_by = "s3-kms-xks"

  type "AWS::KMS::Key" {
    title  = "KMS key"
    traits = ["key", "policy"]
    bears  = ["keys.customer-managed", "keys.imported", "keys.external"]
  }
  type "AWS::KMS::ReplicaKey" {
    title  = "Replica of a multi-Region key"
    traits = ["key", "policy"]
    bears  = ["keys.customer-managed"]
  }
  type "AWS::KMS::Grant" {
    title  = "Grant of the use of a key (Terraform only)"
    traits = ["setting"]
  }
  type "AWS::KMS::Alias" {
    title  = "Alias of a key"
    name   = "AliasName"
    traits = ["setting"]
  }
}

override "kms-imported-material" {
  on      = ["AWS::KMS::Key"]
  when    = self.Origin == "EXTERNAL"
  holders = { "data.keys" = "shared" }
  parts = {
    "data.keys" = {
      aws      = "Keeps the imported material available inside KMS and uses it only as the key policy allows."
      customer = "Generates the material, keeps an own copy of it, imports it again when it expires or is lost, and turns it over by hand."
    }
  }
  because    = "KMS does not promise for imported key material the durability that it gives to material of its own; the customer stays answerable for it."
  source     = "kms-import"
  confidence = "documented"
  example "applies" { Origin = "EXTERNAL" }
  example "does-not-apply" { EnableKeyRotation = true }
  example "unknown" { Origin = unknown("parameter without default") }
}

override "kms-cloudhsm" {
  on      = ["AWS::KMS::Key"]
  when    = self.Origin == "AWS_CLOUDHSM"
  holders = { "data.keys" = "shared" }
  parts = {
    "data.keys" = {
      aws      = "Runs KMS and the hardware of the CloudHSM cluster."
      customer = "Owns the CloudHSM cluster: its users, its capacity across zones, its backups and its connection to KMS."
    }
  }
  because    = "The key's material lives in an HSM cluster of the customer, whose availability the customer arranges."
  source     = "kms-key-stores"
  confidence = "derived"
  example "applies" { Origin = "AWS_CLOUDHSM" }
  example "does-not-apply" { Origin = "AWS_KMS" }
  example "unknown" { Origin = unknown("parameter without default") }
}

override "kms-xks" {
  on      = ["AWS::KMS::Key"]
  when    = self.Origin == "EXTERNAL_KEY_STORE"
  holders = { "data.keys" = "customer", "keys.customer-managed" = "customer" }
  modes   = { "data.keys" = "provided" }
  parts = {
    "data.keys" = {
      customer = "The external key manager and the proxy before it: their availability, latency, copies of the material and its safety. Whatever is encrypted is unreadable while they are away."
    }
  }
  because    = "With an external key store the material and its use stay outside AWS: its availability and durability become the customer's."
  source     = "s3-kms-xks"
  confidence = "documented"
  example "applies" { Origin = "EXTERNAL_KEY_STORE" }
  example "does-not-apply" { Origin = "AWS_KMS" }
  example "unknown" { Origin = unknown("parameter without default") }
}

override "kms-not-imported" {
  on         = ["AWS::KMS::Key"]
  when       = self.Origin != "EXTERNAL"
  holders    = { "keys.imported" = "not-applicable" }
  because    = "The key's material was not imported."
  source     = "kms-key-stores"
  confidence = "derived"
  example "applies" { EnableKeyRotation = true }
  example "does-not-apply" { Origin = "EXTERNAL" }
  example "unknown" { Origin = unknown("parameter without default") }
}

override "kms-not-external" {
  on         = ["AWS::KMS::Key"]
  when       = self.Origin != "EXTERNAL_KEY_STORE"
  holders    = { "keys.external" = "not-applicable" }
  because    = "The key does not lie in an external key store."
  source     = "kms-key-stores"
  confidence = "derived"
  example "applies" { Origin = "EXTERNAL" }
  example "does-not-apply" { Origin = "EXTERNAL_KEY_STORE" }
  example "unknown" { Origin = unknown("parameter without default") }
}
