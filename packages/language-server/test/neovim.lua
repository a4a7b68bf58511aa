-- Usage: CONFIG=config.lua FILE=plan.md BARE=plan.convenant.yml nvim --headless --clean -n -S neovim.lua
-- Prints one line of JSON: what a person who works in Neovim would see.
local file = vim.env.FILE
local seen = {}
-- A wait of Neovim may end early for other reasons.
local function wait_for(holds)
  for _ = 1, 100 do
    if vim.wait(100, holds, 10) then return true end
  end
  return false
end
local function finish()
  io.stdout:write(vim.json.encode(seen) .. "\n")
  vim.cmd("qa!")
end

dofile(vim.env.CONFIG)
vim.cmd("edit " .. vim.fn.fnameescape(file))
vim.bo.filetype = "markdown"
wait_for(function() return #vim.diagnostic.get(0) > 0 end)

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 5000)
  for _, answer in pairs(answers or {}) do return answer.result end
end
local function line_of(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    if line:find(text, 1, true) then return number end
  end
end
local function cursor(text, column)
  vim.api.nvim_win_set_cursor(0, { line_of(text), column })
  return vim.lsp.util.make_position_params()
end

seen.diagnostics = vim.tbl_map(function(d)
  return { line = d.lnum + 1, from = d.col, to = d.end_col, severity = d.severity, source = d.source, message = d.message }
end, vim.diagnostic.get(0))

-- Completion: a value, and a key that is not there yet.
local answer = request("textDocument/completion", cursor("fase:", 6))
seen.values = vim.tbl_map(function(item) return item.label end, answer and answer.items or {})
local last = line_of("evaluatie:")
vim.api.nvim_buf_set_lines(0, last, last, false, { "  e" })
answer = request("textDocument/completion", cursor("  e", 3))
seen.keys = vim.tbl_map(function(item) return item.label end, answer and answer.items or {})
vim.api.nvim_buf_set_lines(0, last, last + 1, false, {})

local hover = request("textDocument/hover", cursor("besluitvorming:", 3))
seen.hover = hover and hover.contents.value

-- The quick fix, as Neovim applies it.
wait_for(function() return #vim.diagnostic.get(0) == 1 end)
local params = cursor("documentstatus:", 18)
local diagnostics = vim.tbl_map(function(d) return d.user_data.lsp and {
  range = { start = { line = d.lnum, character = d.col }, ["end"] = { line = d.end_lnum, character = d.end_col } },
  message = d.message,
} or nil end, vim.diagnostic.get(0))
local range = { start = params.position, ["end"] = params.position }
local actions = request("textDocument/codeAction", { textDocument = params.textDocument, range = range, context = { diagnostics = diagnostics } })
seen.action = actions and actions[1] and actions[1].title
if actions and actions[1] then vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16") end
seen.fixed = vim.api.nvim_buf_get_lines(0, line_of("documentstatus:") - 1, line_of("documentstatus:"), false)[1]
seen.cleared = wait_for(function() return #vim.diagnostic.get(0) == 0 end)

params = cursor("id: thuiszorg", 10)
params.newName = "thuiszorg-oost"
local renamed = request("textDocument/rename", params)
if renamed then vim.lsp.util.apply_workspace_edit(renamed, "utf-16") end
seen.renamed = vim.tbl_filter(function(line) return line:find("thuiszorg-oost", 1, true) end, vim.api.nvim_buf_get_lines(0, 0, -1, false))
seen.stillClear = not vim.wait(500, function() return #vim.diagnostic.get(0) > 0 end, 20)

-- A file that is the block itself.
vim.cmd("edit! " .. vim.fn.fnameescape(vim.env.BARE))
vim.bo.filetype = "yaml"
seen.bare = wait_for(function() return #vim.diagnostic.get(0) > 0 end)

vim.lsp.stop_client(vim.lsp.get_active_clients())
finish()
