types {
  aws_paymentcryptography_key       = "AWS::PaymentCryptography::Key"
  aws_paymentcryptography_key_alias = "AWS::PaymentCryptography::Alias"
}
