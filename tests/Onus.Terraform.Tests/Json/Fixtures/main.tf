variable "region" {
  default = "eu-west-1"
}
variable "secret" {
  default   = "hunter2-topsecret"
  sensitive = true
}
resource "terraform_data" "key" {
  input = "key"
}
resource "terraform_data" "many" {
  count = 2
  input = { i = count.index, key = terraform_data.key.id }
}
resource "terraform_data" "each" {
  for_each = toset(["a", "b.c\"d$${x}"])
  input    = { k = each.key, v = terraform_data.key.output }
}
resource "terraform_data" "chain" {
  for_each = terraform_data.each
  input    = each.value.id
}
resource "terraform_data" "pair" {
  count = 2
  input = terraform_data.many[count.index].id
}
resource "terraform_data" "hidden" {
  input = { password = var.secret, plain = "x" }
}
module "m" {
  source   = "./modules/m"
  for_each = toset(["x", "y"])
  arn      = terraform_data.key.id
  whole    = terraform_data.key
  each     = terraform_data.each["a"].id
}
resource "terraform_data" "fromout" {
  input = module.m["x"].id
}
resource "terraform_data" "two" {
  input = "${terraform_data.key.id}-${terraform_data.many[0].id}"
}
resource "terraform_data" "list" {
  input = [terraform_data.key.id, "known", terraform_data.many[1].id]
}
data "terraform_remote_state" "late" {
  backend = "local"
  config  = { path = terraform_data.key.id }
}
output "o" {
  value     = var.secret
  sensitive = true
}
