service "payment-cryptography" {
  title    = "AWS Payment Cryptography"
  names    = ["Payment Cryptography Control Plane", "Payment Cryptography", "payment-cryptography-data", "Payment Cryptography Data Plane", "Payment Cryptography Data"]
  model    = "abstracted"
  prefixes = ["AWS::PaymentCryptography::"]
  because  = "By the service model: AWS runs the payment hardware security modules; which keys there are, how they came in, who may use them for what, and the card data around them are the customer's."
  sources  = ["best-practices-wp", "payment-cryptography-security"]

  type "AWS::PaymentCryptography::Key" {
    title  = "Payment key"
    traits = ["host", "key", "policy"]
  }

  type "AWS::PaymentCryptography::Alias" {
    title  = "Alias of a key"
    name   = "AliasName"
    traits = ["setting"]
  }
}

override "payment-cryptography-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "payment-cryptography-security"
}

override "payment-cryptography-keys" {
  on      = ["AWS::PaymentCryptography::Key"]
  holders = { "data.keys" = "shared" }
  parts = {
    "data.keys" = {
      aws      = "Runs the payment hardware security modules and keeps key blocks intact."
      customer = "Sets use, export and policy of each key, exchanges keys with partners, and turns them over."
    }
  }
  because    = "A key does exactly what its attributes allow, and those the customer sets when it makes or imports the key."
  source     = "payment-cryptography-security"
  confidence = "derived"
}
