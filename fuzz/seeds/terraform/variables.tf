variable "region" { default = "eu-west-1" }
variable "owner" {
  type    = string
  default = "team"
  validation {
    condition     = length(var.owner) > 2
    error_message = "Too short."
  }
}
variable "cidr" { default = "10.0.0.0/16" }
variable "buckets" {
  type    = number
  default = 2
}
variable "password" {
  type      = string
  sensitive = true
}
output "logs" { value = aws_s3_bucket.logs[*].arn }
moved {
  from = aws_s3_bucket.old
  to   = aws_s3_bucket.logs[0]
}
