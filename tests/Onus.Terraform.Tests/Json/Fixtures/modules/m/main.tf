variable "arn" {}
variable "whole" {}
variable "each" {}
resource "terraform_data" "in" {
  input = var.arn
}
resource "terraform_data" "whole" {
  input = var.whole.id
}
module "deep" {
  source = "./inner"
  v      = var.each
  w      = terraform_data.in.id
}
output "id" {
  value = module.deep.id
}
