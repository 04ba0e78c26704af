variant "managed-opt-outs" {
  title = "Phone number whose opt-outs AWS handles"
  resource "AWS::SMSVOICE::PhoneNumber" "number" {
    IsoCountryCode = "US"
    NumberType     = "LONG_CODE"
  }
}

variant "self-managed-opt-outs" {
  title = "Phone number whose opt-outs the customer handles"
  resource "AWS::SMSVOICE::PhoneNumber" "number" {
    IsoCountryCode            = "US"
    NumberType                = "LONG_CODE"
    SelfManagedOptOutsEnabled = true
  }
}
