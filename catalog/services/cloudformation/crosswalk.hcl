cloudformation-stack-notifies = { checkov = "CKV_AWS_124", config = "cloudformation-stack-notification-check", kics = ["837e033c-4717-40bd-807e-6abaa30161b7",
  "b72d0026-f649-4c91-a9ea-15d8f681ac09"], requirements = { nist-800-53-r5 = ["CM-3", "SI-4(5)"] } }
